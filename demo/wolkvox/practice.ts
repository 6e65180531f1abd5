import type { Account } from './account.ts'
import type { Fault } from './faults.ts'
import type { Latency } from './latency.ts'
import type { LoggedCall, TokenStats } from './ledger.ts'
import type { NowFile } from './now.ts'
import type { Params, Row } from './reports/slice.ts'

export interface PracticeWolkvox {
  /** What the bot takes as `WOLKVOX_URL`. */
  readonly url: string
  readonly accounts: readonly Account[]
  stats(token: string): TokenStats
  allStats(): Readonly<Record<string, TokenStats>>
  /** The latest 10,000 calls, oldest first. */
  log(token?: string): readonly LoggedCall[]
  fail(fault: Fault): void
  setLatency(latency: Latency): void
  /** Whatever is asked from now on is worked on until what this returns is called. */
  hold(): () => void
  /** What would be served for `from` to `to` (YYYYmmddHHiiss, both included); throws what would be refused. */
  rows(api: string, token: string, from: string, to: string, params?: Params): readonly Row[]
  /** What `real_time.php` or `information.php` would answer now. */
  now(file: NowFile, api: string, token: string, params?: Params): readonly Row[]
  /** Forgets calls, quota and faults; requests that are being worked on stay in flight. */
  reset(): void
  close(): Promise<void>
}
