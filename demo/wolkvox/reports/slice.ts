import type { Operation, Streams } from '../operation/operation.ts'
import { dayOf } from '../wall-time.ts'
import type { WallSeconds } from '../wall-time.ts'

export type Cell = string | readonly Row[] | Row
export interface Row {
  readonly [column: string]: Cell
}
export type Params = Readonly<Record<string, string>>

/** How a server spells what the documentation shows in two ways. */
export type Dialect = 'docs' | 'sample'

/** Makes the rows of one report; a record report may make them one by one. */
export type Projection = (slice: Slice, params: Params) => Iterable<Row>

/** From the time on the operation's wall to that on another. */
export type Clock = (at: WallSeconds) => WallSeconds

const asItIs: Clock = (at) => at

interface SliceOptions {
  readonly operation: Operation
  readonly from: WallSeconds
  readonly to: WallSeconds
  readonly seen: WallSeconds
  readonly dialect: Dialect
  /** What the clock shows that the report goes by, where it is not the operation's. */
  readonly clock?: Clock
}

/** What an operation recorded from `from` to `to`, both included. */
export class Slice {
  readonly operation: Operation
  readonly from: WallSeconds
  readonly to: WallSeconds
  /** The end that was asked for. */
  readonly asked: WallSeconds
  /** What is later has not happened yet, wherever the window ends. */
  readonly seen: WallSeconds
  readonly dialect: Dialect
  readonly clock: Clock

  constructor({ operation, from, to, seen, dialect, clock = asItIs }: SliceOptions) {
    this.operation = operation
    this.from = from
    this.to = Math.min(to, seen)
    this.asked = to
    this.seen = seen
    this.dialect = dialect
    this.clock = clock
  }

  *records<S extends keyof Streams>(
    stream: S,
    isWanted: (record: Streams[S]) => boolean = () => true,
  ): Generator<Streams[S]> {
    for (const record of this.recordsOfItsDays(stream)) {
      if (this.holds(record.at) && isWanted(record)) yield record
    }
  }

  /** For records that have several rows, each under its own moment. */
  *recordsOfItsDays<S extends keyof Streams>(stream: S): Generator<Streams[S]> {
    for (let day = dayOf(this.from); day <= dayOf(this.to); day++) yield* this.operation.records(stream, day)
  }

  holds(moment: WallSeconds): boolean {
    return this.from <= moment && moment <= this.to
  }
}
