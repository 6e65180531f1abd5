import { WebClient } from '@slack/web-api'
import { Failure } from '../bot/failure.ts'
import type { People } from '../bot/ports.ts'
import type { Language } from '../words/language.ts'
import { callSlack } from './call-slack.ts'
import { clientOptions, type SlackApi } from './client-options.ts'

const DAY_MS = 24 * 60 * 60_000
const MOST_KEPT = 10_000

type Known = Awaited<ReturnType<People['get']>>

/** Who asks, as `users.info` knows them; kept for a day. */
export function createPeople(options: SlackApi & { readonly now?: () => number }): People {
  const { botToken, now = Date.now } = options
  const client = new WebClient(botToken, clientOptions(options))
  const kept = new Map<string, { readonly person: Promise<Known>; readonly until: number }>()
  let team: Promise<string | undefined> | undefined

  function ownTeam(): Promise<string | undefined> {
    team ??= callSlack('harmless', () => client.auth.test()).then(({ team_id }) => team_id)
    team.catch(() => (team = undefined))
    return team
  }

  async function fetchPerson(id: string): Promise<Known> {
    const [{ user }, own] = await Promise.all([
      callSlack('harmless', () => client.users.info({ user: id, include_locale: true })),
      ownTeam(),
    ])
    if (user === undefined) throw new Failure('slack-unavailable')
    const teams = [user.team_id, ...(user.enterprise_user?.teams ?? [])]
    return {
      id,
      name: user.profile?.display_name || user.real_name || user.name || id,
      language: languageOf(user.locale),
      zone: user.tz ?? 'UTC',
      isGuest: user.is_restricted === true || user.is_ultra_restricted === true,
      isForeign: !teams.includes(own),
      isAdmin: user.is_admin === true || user.is_owner === true,
    }
  }

  return {
    get(id) {
      const found = kept.get(id)
      if (found !== undefined && found.until > now()) return found.person
      const person = fetchPerson(id)
      kept.delete(id)
      kept.set(id, { person, until: now() + DAY_MS })
      person.catch(() => kept.delete(id))
      const [oldest] = kept.keys()
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
      return person
    },
  }
}

/** Slack's `es-LA`, `pt-BR`, `en-GB`; anything else is answered in English. */
function languageOf(locale: string | undefined): Language {
  const language = locale?.slice(0, 2)
  return language === 'es' || language === 'pt' ? language : 'en'
}
