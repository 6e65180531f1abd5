import type { Answer, Inquiry, AnswerShape } from '../model/answer-record.ts'
import type { MadeAnswer } from '../model/made-answer.ts'
import type { ShowPolicy } from '../model/policy.ts'
import type { KeptTable } from './calls.ts'

/** The rows of an inquiry whose calls are all kept, and what is to be made of them. Plain data. */
export interface RowsOrder {
  readonly record: Answer
  readonly inquiry: Inquiry
  readonly as: AnswerShape
  /** When the oldest of them were fetched (epoch ms). */
  readonly asOf: number
  readonly tables: readonly KeptTable[]
  readonly policy: ShowPolicy
}

/** Makes messages and files of rows. Implemented in `files/`. */
export interface RowMaker {
  /** Fails with `too-many-rows`. */
  make(order: RowsOrder): Promise<MadeAnswer>
}
