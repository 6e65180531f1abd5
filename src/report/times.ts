import type { Frame } from './frame.ts'

/** When each row happened, in wall clock; undefined where rows carry no date. */
export function timesOf(frame: Frame): Float64Array | undefined {
  const { time, hour } = frame.report
  const days = time === undefined ? undefined : frame.numbers(time)
  const hours = hour === undefined ? undefined : frame.numbers(hour)
  if (days === undefined || hours === undefined) return days
  return days.map((day, row) => day + (hours[row] ?? 0))
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
