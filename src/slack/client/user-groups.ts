import type { WebClient } from '@slack/web-api'
import type { Logger } from 'pino'
import { callSlack } from './call-slack.ts'

const keptMs = 5 * 60_000
/** How soon a group that could not be read is read againAfterMs. */
const againAfterMs = 10_000

interface Members {
  readonly ids: Promise<ReadonlySet<string>>
  readonly until: number
}

/** Who is in Slack's user groups, kept for five minutes. */
export class UserGroups {
  readonly #client: WebClient
  readonly #log: Logger
  readonly #now: () => number
  readonly #kept = new Map<string, Members>()

  constructor(client: WebClient, log: Logger, now: () => number) {
    this.#client = client
    this.#log = log
    this.#now = now
  }

  /** Whether the list names the person, or a group that the person is in. A group that cannot be read has no members. */
  async names(list: ReadonlySet<string>, person: string): Promise<boolean> {
    if (list.has(person)) return true
    const groups = [...list].filter((id) => id.startsWith('S'))
    const members = await Promise.all(groups.map((group) => this.#membersOf(group)))
    return members.some((ids) => ids.has(person))
  }

  async #membersOf(group: string): Promise<ReadonlySet<string>> {
    const found = this.#kept.get(group)
    if (found !== undefined && found.until > this.#now()) return found.ids
    const ids = this.#fetch(group)
    this.#kept.set(group, { ids, until: this.#now() + keptMs })
    return ids
  }

  async #fetch(group: string): Promise<ReadonlySet<string>> {
    try {
      const { users } = await callSlack('harmless', () =>
        this.#client.usergroups.users.list({ usergroup: group }),
      )
      return new Set(users)
    } catch (error) {
      const nobody: ReadonlySet<string> = new Set()
      this.#kept.set(group, { ids: Promise.resolve(nobody), until: this.#now() + againAfterMs })
      this.#log.warn({ group, err: error }, 'user group not read: nobody counts as its member')
      return nobody
    }
  }
}
