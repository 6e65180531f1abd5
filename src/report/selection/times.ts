import type { Frame } from './frame.ts'

/** When each row happened, in wall clock; undefined where rows carry no date. */
export function timesOf(frame: Frame): Float64Array | undefined {
  const { time, timeElse, hour } = frame.report
  const [days, others, hours] = [time, timeElse, hour].map((name) =>
    name === undefined ? undefined : frame.numbers(name),
  )
  const dates = days && others ? filled(days, others) : (days ?? others)
  if (dates === undefined || hours === undefined) return dates
  return dates.map((day, row) => day + (hours[row] ?? 0))
}

/** Where some of the windows, or rows, have the one and some the other. */
function filled(values: Float64Array, others: Float64Array): Float64Array {
  return values.map((value, row) => (Number.isNaN(value) ? (others[row] ?? value) : value))
}

/** The times of rows that carry none: the start of what their call asked for, where that lies within one bucket. */
export function timesOfCalls(frame: Frame, bucketOf: (at: number) => number): Float64Array | undefined {
  const times = new Float64Array(frame.rows)
  let at = 0
  for (const { rows, span } of frame.parts) {
    if (span === undefined || bucketOf(span.start) !== bucketOf(span.end - 1)) return undefined
    times.fill(span.start, at, at + rows)
    at += rows
  }
  return times
}
