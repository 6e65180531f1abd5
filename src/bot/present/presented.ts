import type { Report } from '../../report/declaration/declaration.ts'
import type { Summary } from '../../report/model/summary.ts'
import type { Answer, Inquiry } from '../model/answer-record.ts'
import type { Lack } from '../figures/lack-of.ts'
import type { Holiday } from '../figures/holidays-in.ts'
import type { ShowPolicy } from '../model/policy.ts'

export interface Presented {
  readonly record: Answer
  readonly inquiry: Inquiry
  readonly report: Report
  readonly summary: Summary
  /** The figures of the period that it is compared with. */
  readonly before: Summary | undefined
  /** Public holidays of both periods. */
  readonly holidays: readonly Holiday[]
  /** What the queue is called that was asked for by its id. */
  readonly queue?: string
  /** Where nothing was found, and the server may have no such report. */
  readonly lack?: Lack
  /** When the figures were fetched, epoch ms. */
  readonly asOf: number
  readonly policy: ShowPolicy
}
