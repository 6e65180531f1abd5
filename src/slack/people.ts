import { WebClient } from '@slack/web-api'
import { Failure } from '../bot/failure.ts'
import type { Known, People } from '../bot/ports.ts'
import type { Language } from '../words/language.ts'
import { callSlack } from './call-slack.ts'
import { clientOptions, type SlackApi } from './client-options.ts'
import { UserGroups } from './user-groups.ts'

export interface PeopleOptions extends SlackApi {
  /** User ids and user groups (S…) that may see customers' data whole. */
  readonly supervisors?: ReadonlySet<string>
  /** User ids and user groups; undefined: the workspace's own admins. */
  readonly admins?: ReadonlySet<string> | undefined
  readonly now?: () => number
}

const dayMs = 24 * 60 * 60_000
const mostKept = 10_000

/** As Slack knows somebody; whether a supervisor, and an admin by `ADMINS`, is seen anew each time. */
type Profile = Omit<Known, 'isSupervisor'>

/** Who asks, as `users.info` knows them; kept for a day. */
export function createPeople(options: PeopleOptions): People {
  const { supervisors = new Set(), admins, log, now = Date.now } = options
  const client = new WebClient(options.botToken, clientOptions(options))
  const groups = new UserGroups(client, log, now)
  const kept = new Map<string, { readonly profile: Promise<Profile>; readonly until: number }>()
  let team: Promise<string | undefined> | undefined

  function ownTeam(): Promise<string | undefined> {
    team ??= callSlack('harmless', () => client.auth.test()).then(({ team_id }) => team_id)
    team.catch(() => (team = undefined))
    return team
  }

  async function fetchProfile(id: string): Promise<Profile> {
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
      isGone: user.deleted === true,
    }
  }

  function profileOf(id: string): Promise<Profile> {
    const found = kept.get(id)
    if (found !== undefined && found.until > now()) return found.profile
    const profile = fetchProfile(id)
    kept.delete(id)
    kept.set(id, { profile, until: now() + dayMs })
    profile.catch(() => kept.delete(id))
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return profile
  }

  return {
    async get(id) {
      const [profile, isSupervisor, isNamedAdmin] = await Promise.all([
        profileOf(id),
        groups.names(supervisors, id),
        admins === undefined ? undefined : groups.names(admins, id),
      ])
      return { ...profile, isSupervisor, isAdmin: isNamedAdmin ?? profile.isAdmin }
    },
  }
}

/** Slack's `es-LA`, `pt-BR`, `en-GB`; anything else is answered in English. */
function languageOf(locale: string | undefined): Language {
  const language = locale?.slice(0, 2)
  return language === 'es' || language === 'pt' ? language : 'en'
}
