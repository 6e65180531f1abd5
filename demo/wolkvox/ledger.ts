import type { Account } from './account.ts'
import type { Params } from './reports/slice.ts'
import { dayOf, wallTimeOf } from './wall-time.ts'

/** One request with a known token, from its arrival until the work on it was over. */
export interface LoggedCall {
  readonly id: number
  readonly token: string
  readonly api: string
  readonly params: Params
  readonly startedAt: Date
  readonly endedAt: Date | undefined
  readonly isCallerGone: boolean
  readonly status: number | undefined
}

export interface TokenStats {
  readonly calls: number
  /** Requests that came while another one of the same token was being worked on. */
  readonly overlaps: number
  readonly maxInFlight: number
  readonly inFlight: number
  /** Requests whose caller left before the answer was complete. */
  readonly aborted: number
  readonly refused: number
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const LOG_LENGTH = 10_000
const CALLS_PER_LICENCE = 1_000

/** Keeps count of what each token did. */
export class Ledger {
  readonly #now: () => Date
  #tokens = new Map<string, Mutable<TokenStats>>()
  #used = new Map<string, number>()
  #log: Mutable<LoggedCall>[] = []
  #nextId = 1

  constructor(now: () => Date) {
    this.#now = now
  }

  enter(account: Account, api: string, params: Params): Visit {
    const stats = this.#statsOf(account.token)
    stats.calls++
    if (stats.inFlight > 0) stats.overlaps++
    stats.inFlight++
    stats.maxInFlight = Math.max(stats.maxInFlight, stats.inFlight)
    const quotaKey = this.#quotaKey(account)
    const used = (this.#used.get(quotaKey) ?? 0) + 1
    this.#used.set(quotaKey, used)
    const { token } = account
    const call: Mutable<LoggedCall> = {
      id: this.#nextId++,
      token,
      api,
      params,
      startedAt: new Date(),
      endedAt: undefined,
      isCallerGone: false,
      status: undefined,
    }
    this.#log.push(call)
    if (this.#log.length > LOG_LENGTH) this.#log.shift()
    return new Visit(call, stats, used > quotaOf(account))
  }

  quota(account: Account): { readonly used: number; readonly left: number; readonly total: number } {
    const total = quotaOf(account)
    const used = this.#used.get(this.#quotaKey(account)) ?? 0
    return { used, left: Math.max(0, total - used), total }
  }

  stats(token: string): TokenStats {
    return { ...this.#statsOf(token) }
  }

  log(token?: string): readonly LoggedCall[] {
    return this.#log
      .filter((call) => token === undefined || call.token === token)
      .map((call) => ({ ...call }))
  }

  /** Forgets everything but the requests that are being worked on. */
  reset(): void {
    const busy = [...this.#tokens].filter(([, { inFlight }]) => inFlight > 0)
    for (const [, stats] of busy) Object.assign(stats, { ...NOTHING, inFlight: stats.inFlight })
    this.#tokens = new Map(busy)
    this.#used = new Map()
    this.#log = []
  }

  #statsOf(token: string): Mutable<TokenStats> {
    const stats = this.#tokens.get(token) ?? { ...NOTHING }
    this.#tokens.set(token, stats)
    return stats
  }

  #quotaKey({ server, timezone }: Account): string {
    return `${server} ${dayOf(wallTimeOf(this.#now(), timezone))}`
  }
}

/** One request while it is being worked on. */
export class Visit {
  readonly id: number
  readonly isTooMany: boolean
  readonly isOverQuota: boolean
  readonly #call: Mutable<LoggedCall>
  readonly #stats: Mutable<TokenStats>

  constructor(call: Mutable<LoggedCall>, stats: Mutable<TokenStats>, isOverQuota: boolean) {
    this.id = call.id
    this.isTooMany = stats.inFlight > 2
    this.isOverQuota = isOverQuota
    this.#call = call
    this.#stats = stats
  }

  callerGone(): void {
    if (this.#call.isCallerGone) return
    this.#call.isCallerGone = true
    this.#stats.aborted++
  }

  /** The work is over, whoever is still there to hear of it. */
  leave(status: number | undefined): void {
    if (this.#call.endedAt) return
    this.#call.endedAt = new Date()
    this.#call.status = status
    this.#stats.inFlight--
    if (status !== undefined && status >= 400 && status < 500 && status !== 404) this.#stats.refused++
  }
}

const NOTHING: TokenStats = { calls: 0, overlaps: 0, maxInFlight: 0, inFlight: 0, aborted: 0, refused: 0 }

function quotaOf({ licences }: Account): number {
  return licences * CALLS_PER_LICENCE
}
