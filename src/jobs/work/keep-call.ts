import type { Call } from '../../bot/model/call.ts'
import type { FailureKind } from '../../bot/model/failure.ts'
import { reportOf } from '../../report/catalogue.ts'
import type { Report } from '../../report/declaration/declaration.ts'
import { part } from '../../report/table/kept.ts'
import { liesElsewhere } from '../../report/selection/lies-elsewhere.ts'
import type { Table } from '../../report/table/table.ts'
import { halve, type Window } from '../../report/time/windows.ts'
import { callKey } from '../calls/call-key.ts'
import type { CallJob } from '../lanes/lane.ts'
import type { Half } from '../calls/leaves.ts'
import type { HeldReports } from '../calls/held-reports.ts'
import type { NameBook } from '../calls/names.ts'
import { freshForMs, type Halved, type Kept } from '../calls/outcome.ts'
import type { Outcomes } from '../calls/outcomes.ts'
import { printOf } from '../calls/print-of.ts'

/** How a call ended, for the books: kept, halved, or failed. */
export interface CallEnding {
  readonly outcome: 'kept' | 'halved' | FailureKind
  /** The answers that wait for it. */
  readonly waiting: readonly string[]
}

/** Wolkvox cuts most answers at 60,000 rows and does not say so. */
const usuallyCutAt = 59_000
/** An answer of too many bytes takes its time to be known as such. */
const mostHalvingsByBytes = 2

/** Leaves how calls ended where those find it who wait for them. */
export class CallKeeper {
  readonly #outcomes: Outcomes
  readonly #names: Pick<NameBook, 'learn'>
  readonly #held: Pick<HeldReports, 'learn'>

  constructor(outcomes: Outcomes, names: Pick<NameBook, 'learn'>, held: Pick<HeldReports, 'learn'>) {
    this.#outcomes = outcomes
    this.#names = names
    this.#held = held
  }

  async keep(
    { call, half }: CallJob,
    table: Table,
    { asOf, began }: Pick<Kept, 'asOf' | 'began'>,
  ): Promise<CallEnding> {
    const { rows, fetched = rows } = table
    const report = reportOf(call.report)
    if (report === undefined) throw new Error(`No report ${call.report} in the catalogue`)
    if (fetched >= (report.cutAt ?? usuallyCutAt)) return this.#cut(report, call, half, table)
    await Promise.all([this.#names.learn(call.account, report, table), this.#held.learn(call, table, asOf)])
    const parts = part(report, table)
    const kept = {
      kind: 'kept' as const,
      asOf,
      began,
      rows: fetched,
      freshForMs: freshForMs(call.window, asOf, Date.now()),
      hasApart: Object.keys(parts.apart.columns).length > 0,
    }
    return { outcome: 'kept', waiting: await this.#outcomes.keep(callKey(call), kept, parts) }
  }

  /** What is too much for one answer is asked for in halves, by whoever waits for it. */
  async fail({ call, half }: CallJob, failure: FailureKind): Promise<CallEnding> {
    const isHalved = failure === 'answer-too-large' && (half?.times ?? 0) < mostHalvingsByBytes
    return isHalved && halve(call.window) !== undefined ? this.#halve(call) : this.#end(call, failure)
  }

  /** Halving helps only where the answer goes by the window. */
  async #cut(report: Report, call: Call, half: Half | undefined, table: Table): Promise<CallEnding> {
    if (liesElsewhere(report, table)) return this.#end(call, 'window-ignored')
    if (halve(call.window) === undefined) return this.#end(call, 'answer-too-large')
    const print = await printOf(table)
    if (half === undefined) return this.#halve(call, { print })
    const [whole, other] = await Promise.all(
      [half.of, otherHalf(half.of, call.window)].map(async (window) => this.#halved({ ...call, window })),
    )
    const isRepeat = whole?.print === print
    if (isRepeat && other?.isRepeat === true) return this.#end(call, 'window-ignored')
    return this.#halve(call, { print, isRepeat })
  }

  async #halved(call: Call): Promise<Halved | undefined> {
    const outcome = await this.#outcomes.read(callKey(call))
    return outcome?.kind === 'halved' ? outcome : undefined
  }

  async #halve(call: Call, found: Omit<Halved, 'kind'> = {}): Promise<CallEnding> {
    return { outcome: 'halved', waiting: await this.#outcomes.halve(callKey(call), found) }
  }

  async #end(call: Call, failure: FailureKind): Promise<CallEnding> {
    return { outcome: failure, waiting: await this.#outcomes.fail(callKey(call), failure) }
  }
}

function otherHalf(whole: Window, half: Window): Window {
  return half.start === whole.start
    ? { start: half.end, end: whole.end }
    : { start: whole.start, end: half.start }
}
