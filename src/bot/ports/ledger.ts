import type { Reading } from '../../question/understanding.ts'
import type { Place } from '../model/answer-record.ts'

/** Who asked what, without contents; kept for 90 days. `talk/enter.ts` makes the entries. Implemented in `jobs/`. */
export interface Ledger {
  asked(entry: LedgerEntry): Promise<void>
  rated(rating: Rating): Promise<void>
}

export interface LedgerEntry {
  /** Epoch ms. */
  readonly at: number
  readonly person: string
  readonly channel: string
  readonly audience: Place['audience']
  readonly report: string
  readonly account: string
  readonly start: number
  readonly end: number
  readonly rows: number
  readonly outcome: string
  /** Columns of customers' data were shown whole. */
  readonly hasPersonal: boolean
  readonly format: 'answer' | 'rows' | 'csv' | 'xlsx' | 'digest'
}

export interface Rating {
  readonly at: number
  readonly person: string
  readonly answer: string
  readonly isGood: boolean
  /** What was typed and what was understood of it, so that misreadings can be found. */
  readonly text?: string | undefined
  readonly reading?: Reading | undefined
}
