import type { Grouping } from '../model/groups.ts'
import type { Dimension } from '../declaration/declaration.ts'
import type { Frame } from '../selection/frame.ts'
import type { Caveat, Key } from '../model/summary.ts'
import { groupByTime, isTimeDimension, type Calendar } from './time-grouping.ts'
import { groupByValue } from './value-grouping.ts'

/** All rows that count as one group. */
export function whole(used: Uint8Array): Grouping {
  const ids = new Int32Array(used.length)
  for (let row = 0; row < ids.length; row++) ids[row] = used[row] === 1 ? 0 : -1
  return { ids, keys: [[]], labels: [], isTime: false }
}

/** Groups by one dimension, or by the cross of several; a caveat where the report does not have the dimension. */
export function groupBy(
  frame: Frame,
  used: Uint8Array,
  by: readonly Dimension[],
  calendar: Calendar,
): Grouping | Caveat {
  const isCross = by.length > 1
  let crossed: Grouping | undefined
  for (const dimension of by) {
    const next = groupByOne(frame, used, dimension, isCross, calendar)
    if ('kind' in next) return next
    crossed = crossed === undefined ? next : cross(crossed, next)
  }
  return crossed ?? whole(used)
}

function groupByOne(
  frame: Frame,
  used: Uint8Array,
  dimension: Dimension,
  isCross: boolean,
  calendar: Calendar,
): Grouping | Caveat {
  if (isTimeDimension(dimension)) return groupByTime(frame, used, dimension, isCross, calendar)
  const breakdown = frame.report.breakdowns.find(({ by }) => by === dimension)
  const groupings = breakdown?.columns.map((column) => groupByValue(frame, used, breakdown, column)) ?? []
  const [first, second] = groupings
  if (first === undefined || groupings.includes(undefined)) return { kind: 'no-dimension', dimension }
  return second === undefined ? first : cross(first, second)
}

function cross(one: Grouping, other: Grouping): Grouping {
  const ids = new Int32Array(one.ids.length).fill(-1)
  const idOf = new Map<number, number>()
  const keys: (readonly Key[])[] = []
  const width = other.keys.length
  for (let row = 0; row < ids.length; row++) {
    const [first, second] = [one.ids[row] ?? -1, other.ids[row] ?? -1]
    if (first < 0 || second < 0) continue
    const pair = first * width + second
    let id = idOf.get(pair)
    if (id === undefined) {
      id = keys.push([...(one.keys[first] ?? []), ...(other.keys[second] ?? [])]) - 1
      idOf.set(pair, id)
    }
    ids[row] = id
  }
  return { ids, keys, labels: [...one.labels, ...other.labels], isTime: one.isTime && other.isTime }
}
