import type { Dimension } from '../declaration/declaration.ts'
import { bucketStart, dayMs, hourMs, minuteMs, nextBucket, weekday } from '../model/buckets.ts'
import type { TimeUnit } from '../model/buckets.ts'
import type { WeekStart } from '../model/summary.ts'
import type { Frame } from '../selection/frame.ts'
import type { Grouping } from '../model/groups.ts'
import { phrase } from '../declaration/phrase.ts'
import type { Caveat, Key, View } from '../model/summary.ts'
import type { WallSpan } from '../table/table.ts'
import { timesOf, timesOfCalls } from '../selection/times.ts'

const labels = {
  'ten-minutes': phrase('Ten minutes', 'Diez minutos', 'Dez minutos'),
  'half-hour': phrase('Half hour', 'Media hora', 'Meia hora'),
  hour: phrase('Hour', 'Hora', 'Hora'),
  day: phrase('Day', 'Día', 'Dia'),
  weekday: phrase('Weekday', 'Día de la semana', 'Dia da semana'),
  week: phrase('Week', 'Semana', 'Semana'),
  month: phrase('Month', 'Mes', 'Mês'),
}
type TimeDimension = keyof typeof labels
const withinDay: ReadonlySet<Dimension> = new Set(['ten-minutes', 'half-hour', 'hour'])
const mostFilled = 800

export function isTimeDimension(dimension: Dimension): dimension is TimeDimension {
  return Object.hasOwn(labels, dimension)
}

/** What of a view says how time is cut. */
export type Calendar = Pick<View, 'span' | 'weekStart'>

/** Hours stand for themselves within one day, and for the hour of the day over several. */
export function groupByTime(
  frame: Frame,
  used: Uint8Array,
  dimension: TimeDimension,
  isCross: boolean,
  { span, weekStart }: Calendar,
): Grouping | Caveat {
  const times = timesFor(frame, dimension, weekStart)
  if (times === undefined) return { kind: 'no-time', dimension }
  const isOfDay = withinDay.has(dimension) && (!isDated(frame) || !isWithinOneDay(times, used, span))
  const bucketOf = bucketing(dimension, isOfDay, weekStart)
  const ids = new Int32Array(frame.rows).fill(-1)
  const idOf = new Map<number, number>()
  for (let row = 0; row < ids.length; row++) {
    if (used[row] === 0) continue
    const bucket = bucketOf(times[row] ?? Number.NaN)
    let id = idOf.get(bucket)
    if (id === undefined) {
      id = idOf.size
      idOf.set(bucket, id)
    }
    ids[row] = id
  }
  const step = dimension === 'weekday' ? undefined : dimension
  const ends = isOfDay || frame.report.idle !== undefined ? undefined : span
  if (step !== undefined && !isCross) fill(idOf, step, ends, weekStart)
  const keys = [...idOf.keys()].map((bucket) => [keyOf(bucket, dimension, isOfDay)])
  return { ids, keys, labels: [labels[dimension]], isTime: true }
}

/** The day that a moment of the report's rows falls in, or hours where all fall in one. */
export function usualUnit(frame: Frame, used: Uint8Array, span: WallSpan | undefined): 'hour' | 'day' {
  const times = timesFor(frame, 'hour')
  return times !== undefined && isWithinOneDay(times, used, span) ? 'hour' : 'day'
}

function timesFor(frame: Frame, dimension: TimeDimension, weekStart?: WeekStart): Float64Array | undefined {
  const { columns, hour, time } = frame.report
  if (!withinDay.has(dimension)) {
    const unit: TimeUnit = dimension === 'weekday' ? 'day' : dimension
    return timesOf(frame) ?? timesOfCalls(frame, (at) => bucketStart(unit, at, weekStart))
  }
  if (hour !== undefined) return time === undefined ? frame.numbers(hour) : timesOf(frame)
  const isDayOnly = columns.find(({ name }) => name === time)?.kind === 'date'
  return isDayOnly ? undefined : timesOf(frame)
}

function isDated(frame: Frame): boolean {
  return frame.report.time !== undefined
}

function isWithinOneDay(times: Float64Array, used: Uint8Array, span: WallSpan | undefined): boolean {
  let first = span?.start ?? Number.POSITIVE_INFINITY
  let last = span === undefined ? Number.NEGATIVE_INFINITY : span.end - 1
  for (let row = 0; row < times.length; row++) {
    const at = times[row] ?? Number.NaN
    if (used[row] === 0 || Number.isNaN(at)) continue
    if (at < first) first = at
    if (at > last) last = at
  }
  return Math.floor(first / dayMs) === Math.floor(last / dayMs)
}

function bucketing(
  dimension: TimeDimension,
  isOfDay: boolean,
  weekStart: WeekStart | undefined,
): (at: number) => number {
  if (dimension === 'weekday') return (at) => (Number.isNaN(at) ? at : weekday(at))
  if (isOfDay) return (at) => bucketStart(dimension, at - Math.floor(at / dayMs) * dayMs)
  return (at) => bucketStart(dimension, at, weekStart)
}

/** A quiet hour between two busy ones is a zero, not a gap. */
function fill(
  idOf: Map<number, number>,
  unit: TimeUnit,
  span: WallSpan | undefined,
  weekStart: WeekStart | undefined,
): void {
  let [first, last] = [span?.start ?? Number.POSITIVE_INFINITY, (span?.end ?? 0) - 1]
  for (const bucket of idOf.keys()) {
    if (bucket < first) first = bucket
    if (bucket > last) last = bucket
  }
  const buckets: number[] = []
  for (let bucket = bucketStart(unit, first, weekStart); bucket <= last; bucket = nextBucket(unit, bucket)) {
    if (buckets.push(bucket) > mostFilled) return
  }
  for (const bucket of buckets) if (!idOf.has(bucket)) idOf.set(bucket, idOf.size)
}

function keyOf(bucket: number, dimension: TimeDimension, isOfDay: boolean): Key {
  if (Number.isNaN(bucket)) return { kind: 'empty' }
  if (dimension === 'weekday') return { kind: 'weekday', day: bucket }
  if (!isOfDay) return { kind: 'time', unit: dimension, at: bucket }
  const hour = Math.floor(bucket / hourMs)
  if (dimension === 'hour') return { kind: 'hour-of-day', hour }
  return { kind: 'hour-of-day', hour, minute: (bucket - hour * hourMs) / minuteMs }
}
