import type { Operation } from '../operation/operation.ts'
import { Slice } from '../reports/slice.ts'
import type { Dialect, Params, Row } from '../reports/slice.ts'
import { dayOf, daySeconds } from '../wall-time.ts'
import type { WallSeconds } from '../wall-time.ts'

/** Makes the rows of one live report. */
export type Glance = (moment: Moment, params: Params) => Iterable<Row>

/** An operation as it is at one second. */
export class Moment {
  readonly operation: Operation
  readonly at: WallSeconds
  readonly dialect: Dialect

  constructor(operation: Operation, at: WallSeconds, dialect: Dialect) {
    this.operation = operation
    this.at = at
    this.dialect = dialect
  }

  get day(): number {
    return dayOf(this.at)
  }

  /** What the reports say of the day so far. */
  get today(): Slice {
    return this.since(this.day * daySeconds)
  }

  /** What was over from then on. */
  since(from: WallSeconds): Slice {
    const { operation, at, dialect } = this
    return new Slice({ operation, from, to: at, seen: at, dialect })
  }
}
