import type { Account } from './account.ts'
import type { Params } from './reports/slice.ts'
import { dayOf, wallTimeOf } from './wall-time.ts'

/** One request with a known token, from its arrival until the work on it was over. */
export interface LoggedCall {
  readonly id: number
  readonly token: string
  /** Which of the family's files was asked: `reports_manager.php`. */
  readonly file: string
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
  /** Requests for what the token was served less than five minutes before, which Wolkvox asks not to do. */
  readonly repeats: number
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const logLength = 10_000
const callsPerLicence = 1_000
/** How long to wait before the same report is asked for again. */
const pollMs = 5 * 60_000

/** Keeps count of what each token did. */
export class Ledger {
  readonly #now: () => Date
  #tokens = new Map<string, Mutable<TokenStats>>()
  #used = new Map<string, number>()
  /** When each question was answered last. */
  #served = new Map<string, number>()
  #log: Mutable<LoggedCall>[] = []
  #nextId = 1

  constructor(now: () => Date) {
    this.#now = now
  }

  enter(account: Account, file: string, params: Params): Visit {
    const stats = this.#statsOf(account.token)
    stats.calls++
    if (stats.inFlight > 0) stats.overlaps++
    stats.inFlight++
    stats.maxInFlight = Math.max(stats.maxInFlight, stats.inFlight)
    const { token } = account
    const used = this.#use(this.#quotaKey(account))
    this.#use(this.#tokenKey(account))
    const asked = JSON.stringify([token, file, params])
    const servedAt = this.#served.get(asked) ?? -Infinity
    const isTooSoon = this.#now().getTime() - servedAt < pollMs
    if (isTooSoon) stats.repeats++
    const call: Mutable<LoggedCall> = {
      id: this.#nextId++,
      token,
      file,
      api: params['api'] ?? '',
      params,
      startedAt: new Date(),
      endedAt: undefined,
      isCallerGone: false,
      status: undefined,
    }
    this.#log.push(call)
    if (this.#log.length > logLength) this.#log.shift()
    const serve = () => this.#served.set(asked, this.#now().getTime())
    return new Visit(call, stats, { isOverQuota: used > quotaOf(account), isTooSoon }, serve)
  }

  quota(account: Account): { readonly used: number; readonly usedByToken: number; readonly total: number } {
    const [used = 0, usedByToken = 0] = [this.#quotaKey(account), this.#tokenKey(account)].map((key) =>
      this.#used.get(key),
    )
    return { used, usedByToken, total: quotaOf(account) }
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
    for (const [, stats] of busy) Object.assign(stats, { ...nothing, inFlight: stats.inFlight })
    this.#tokens = new Map(busy)
    this.#used = new Map()
    this.#served = new Map()
    this.#log = []
  }

  #statsOf(token: string): Mutable<TokenStats> {
    const stats = this.#tokens.get(token) ?? { ...nothing }
    this.#tokens.set(token, stats)
    return stats
  }

  #use(key: string): number {
    const used = (this.#used.get(key) ?? 0) + 1
    this.#used.set(key, used)
    return used
  }

  #tokenKey(account: Account): string {
    return `${this.#quotaKey(account)} ${account.token}`
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
  /** The token was served the same less than five minutes before. */
  readonly isTooSoon: boolean
  readonly #call: Mutable<LoggedCall>
  readonly #stats: Mutable<TokenStats>
  readonly #serve: () => void

  constructor(
    call: Mutable<LoggedCall>,
    stats: Mutable<TokenStats>,
    { isOverQuota, isTooSoon }: Pick<Visit, 'isOverQuota' | 'isTooSoon'>,
    serve: () => void,
  ) {
    this.id = call.id
    this.isTooMany = stats.inFlight > 2
    this.isOverQuota = isOverQuota
    this.isTooSoon = isTooSoon
    this.#call = call
    this.#stats = stats
    this.#serve = serve
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
    if (status === 200 || status === 404) this.#serve()
    if (status !== undefined && status >= 400 && status < 500 && status !== 404) this.#stats.refused++
  }
}

const nothing: TokenStats = {
  calls: 0,
  overlaps: 0,
  maxInFlight: 0,
  inFlight: 0,
  aborted: 0,
  refused: 0,
  repeats: 0,
}

function quotaOf({ licences }: Account): number {
  return licences * callsPerLicence
}
