import type { Call } from '../bot/call.ts'
import type { FailureKind } from '../bot/failure.ts'
import { reportOf } from '../report/catalogue.ts'
import { part } from '../report/kept.ts'
import type { Table } from '../report/table.ts'
import { halve } from '../report/windows.ts'
import { callKey } from './call-key.ts'
import type { NameBook } from './names.ts'
import { freshForMs, type Kept } from './outcome.ts'
import type { Outcomes } from './outcomes.ts'

/** How a call ended, for the books: kept, halved, or failed. */
export interface Ending {
  readonly outcome: 'kept' | 'halved' | FailureKind
  /** The answers that wait for it. */
  readonly waiting: readonly string[]
}

/** Wolkvox cuts most answers at 60,000 rows and does not say so. */
const usuallyCutAt = 59_000

/** Leaves how calls ended where those find it who wait for them. */
export class Keeping {
  readonly #outcomes: Outcomes
  readonly #names: Pick<NameBook, 'learn'>

  constructor(outcomes: Outcomes, names: Pick<NameBook, 'learn'>) {
    this.#outcomes = outcomes
    this.#names = names
  }

  async keep(call: Call, table: Table, { asOf, began }: Pick<Kept, 'asOf' | 'began'>): Promise<Ending> {
    const { rows, fetched = rows } = table
    const report = reportOf(call.report)
    if (report === undefined) throw new Error(`No report ${call.report} in the catalogue`)
    if (fetched >= (report.cutAt ?? usuallyCutAt)) return this.fail(call, 'answer-too-large')
    await this.#names.learn(call.account, report, table)
    const parts = part(report, table)
    const kept = {
      kind: 'kept' as const,
      asOf,
      began,
      rows: fetched,
      freshForMs: freshForMs(call.window, asOf),
      hasApart: Object.keys(parts.apart.columns).length > 0,
    }
    return { outcome: 'kept', waiting: await this.#outcomes.keep(callKey(call), kept, parts) }
  }

  /** What is too much for one answer is asked for in halves, by whoever waits for it. */
  async fail(call: Call, failure: FailureKind): Promise<Ending> {
    const key = callKey(call)
    if (failure === 'answer-too-large' && halve(call.window) !== undefined) {
      return { outcome: 'halved', waiting: await this.#outcomes.halve(key) }
    }
    return { outcome: failure, waiting: await this.#outcomes.fail(key, failure) }
  }
}
