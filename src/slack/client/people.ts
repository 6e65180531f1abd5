import { WebClient } from '@slack/web-api'
import { Failure } from '../../bot/model/failure.ts'
import type { People } from '../../bot/ports/people.ts'
import type { Known } from '../../bot/model/known.ts'
import type { Language } from '../../words/language.ts'
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

/** Whoever loses a right, or leaves, has it no longer than this. */
const keptMs = 5 * 60_000
const mostKept = 10_000
/** Slack says that it is no bot. */
const slackbot = 'USLACKBOT'

/** As Slack knows somebody; whether a supervisor, and an admin by `ADMINS`, is seen anew each time. */
type Profile = Omit<Known, 'isSupervisor'>

/** Who asks, as `users.info` knows them; kept for five minutes. */
export function createPeople(options: PeopleOptions): People {
  const { supervisors = new Set(), admins, log, now = Date.now } = options
  const client = new WebClient(options.botToken, clientOptions(options))
  const groups = new UserGroups(client, log, now)
  const kept = new Map<string, { readonly profile: Promise<Profile>; readonly until: number }>()
  let bot: ReturnType<typeof client.auth.test> | undefined

  function ownBot() {
    bot ??= callSlack('harmless', () => client.auth.test())
    bot.catch(() => (bot = undefined))
    return bot
  }

  /** undefined where Slack knows nobody of that id. */
  async function find(id: string) {
    try {
      const { user } = await callSlack('harmless', () =>
        client.users.info({ user: id, include_locale: true }),
      )
      if (user === undefined) throw new Failure('slack-unavailable')
      return user
    } catch (error) {
      if (error instanceof Failure && error.kind === 'slack-person-gone') return undefined
      throw error
    }
  }

  async function fetchProfile(id: string): Promise<Profile> {
    const [user, { team_id: own }] = await Promise.all([find(id), ownBot()])
    if (user === undefined) return stranger(id)
    const teams = [user.team_id, ...(user.enterprise_user?.teams ?? [])]
    return {
      id,
      name: user.profile?.display_name || user.real_name || user.name || id,
      language: languageOf(user.locale),
      zone: user.tz ?? 'UTC',
      isGuest: user.is_restricted === true || user.is_ultra_restricted === true,
      isForeign: !teams.includes(own),
      isBot: user.is_bot === true || id === slackbot,
      isAdmin: user.is_admin === true || user.is_owner === true,
      isGone: user.deleted === true,
    }
  }

  function profileOf(id: string): Promise<Profile> {
    const found = kept.get(id)
    if (found !== undefined && found.until > now()) return found.profile
    const profile = fetchProfile(id)
    kept.delete(id)
    kept.set(id, { profile, until: now() + keptMs })
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
      const isOwn = !profile.isForeign && !profile.isGuest
      return { ...profile, isSupervisor, isAdmin: isOwn && (isNamedAdmin ?? profile.isAdmin) }
    },
    async self() {
      const { user_id } = await ownBot()
      if (user_id === undefined) throw new Failure('slack-unavailable')
      return user_id
    },
  }
}

/** Whom Slack does not know, or not any more, or does not show to the bot. */
function stranger(id: string): Profile {
  const standing = { isGuest: false, isForeign: true, isBot: false, isAdmin: false, isGone: true }
  return { id, name: id, language: 'en', zone: 'UTC', ...standing }
}

/** Slack's `es-LA`, `pt-BR`, `en-GB`; anything else is answered in English. */
function languageOf(locale: string | undefined): Language {
  const language = locale?.slice(0, 2)
  return language === 'es' || language === 'pt' ? language : 'en'
}
