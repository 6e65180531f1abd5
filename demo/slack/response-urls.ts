import type { Ids } from './ids.ts'

const maxUses = 5
const lifeMs = 30 * 60_000

/** Where a response_url answers to: a command has no message, a click has the one that was clicked in. */
export interface Origin {
  readonly kind: 'command' | 'click'
  readonly person: string
  readonly channel: string
  readonly messageTs?: string
}

type Use =
  | { readonly kind: 'allowed'; readonly origin: Origin }
  | { readonly kind: 'refused'; readonly error: 'used_url' | 'expired_url' | 'no_such_url' }

/** The addresses that commands and clicks bring along: five uses within thirty minutes. */
export class ResponseUrls {
  readonly #team: string
  readonly #ids: Ids
  readonly #now: () => number
  readonly #origins = new Map<string, { readonly origin: Origin; readonly at: number; uses: number }>()

  constructor(team: string, ids: Ids, now: () => number) {
    this.#team = team
    this.#ids = ids
    this.#now = now
  }

  /** The path under which the origin is answered. */
  issue(origin: Origin): string {
    const path = `/${origin.kind === 'command' ? 'commands' : 'actions'}/${this.#team}/${this.#ids.next('')}`
    this.#origins.set(path, { origin, at: this.#now(), uses: 0 })
    return path
  }

  use(path: string): Use {
    const known = this.#origins.get(path)
    if (known === undefined) return { kind: 'refused', error: 'no_such_url' }
    if (this.#now() - known.at > lifeMs) return { kind: 'refused', error: 'expired_url' }
    known.uses += 1
    if (known.uses > maxUses) return { kind: 'refused', error: 'used_url' }
    return { kind: 'allowed', origin: known.origin }
  }
}
