import type { Phrase } from '../../words/language.ts'
import type { Key } from './summary.ts'

/** Which group each row belongs to (-1 for none), and how many groups there are. */
export interface Groups {
  readonly ids: Int32Array
  readonly size: number
}

/** Which group each row belongs to (-1 for none), and the keys of each group. */
export interface Grouping {
  readonly ids: Int32Array
  readonly keys: readonly (readonly Key[])[]
  readonly labels: readonly Phrase[]
  /** Groups that stand in an order of their own: hours, days. */
  readonly isTime: boolean
}
