import type { Dimension, Measure } from '../declaration/declaration.ts'
import { evaluator } from './formulas.ts'
import type { Frame } from '../selection/frame.ts'
import type { Grouping } from '../model/groups.ts'
import type { Figure, Group, Key, Section, View } from '../model/summary.ts'
import { tells } from './tells.ts'

/**
 * One breakdown as it is shown: its groups measured, in order, cut to the top. `totalOf` measures all rows; of a cross,
 * `leading` is what the top is taken of: five agents, each by hour.
 */
export function section(
  frame: Frame,
  by: readonly Dimension[],
  grouping: Grouping,
  measures: readonly Measure[],
  totalOf: (measure: Measure) => number | null,
  view: Pick<View, 'order' | 'top'>,
  leading?: Grouping,
): Section {
  const evaluate = evaluator(frame, grouping)
  const telling = measures.filter(({ formula }) => tells(frame.report, by, formula, evaluate(formula)))
  const shownMeasures = telling.length > 0 || grouping.labels.length > 1 ? telling : measures
  const values = shownMeasures.map(({ formula }) => evaluate(formula))
  const totals = shownMeasures.map(totalOf)
  const [first] = shownMeasures
  const total = first !== undefined && addsUp(first) ? totals[0] : null
  const groups = grouping.keys.map((keys, index): Group => {
    const row = values.map((column) => orNull(column[index]))
    const share = shareOf(row[0], total)
    return { keys, values: row, ...(share !== undefined && { share }) }
  })
  const isChronological = view.order === undefined && view.top === undefined
  const byMost = byValue(first !== undefined && takesLowEnd(first, view.order))
  const byTimeFirst = (a: Group, b: Group) => byTime(a, b) || byMost(a, b)
  const placeOf =
    first && leading && placesOf(groups, grouping, leading, evaluator(frame, leading)(first.formula), byMost)
  const shown =
    placeOf === undefined
      ? groups.toSorted(isChronological ? byTimeFirst : byMost).slice(0, view.top)
      : groups
          .filter((group) => (placeOf.get(group) ?? Number.POSITIVE_INFINITY) < (view.top ?? 0))
          .sort((a, b) => byTime(a, b) || (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0) || byMost(a, b))
  const hasPeak = grouping.isTime && by.length === 1 && first !== undefined && addsUp(first)
  const peak = hasPeak ? peakOf(shown) : undefined
  return {
    by,
    labels: grouping.labels,
    measures: shownMeasures.map(heading),
    groups: shown,
    of: groups.length,
    totals,
    ...(peak !== undefined && { peak }),
  }
}

/** At which place what leads each group of a cross stands. */
function placesOf(
  groups: readonly Group[],
  { ids }: Grouping,
  leading: Grouping,
  values: Float64Array,
  compare: (one: Group, other: Group) => number,
): ReadonlyMap<Group, number> {
  const leaders = leading.keys.map((keys, index): Group => ({ keys, values: [orNull(values[index])] }))
  const order = new Map(leaders.toSorted(compare).map((leader, place) => [leader, place]))
  const places = new Map<Group, number>()
  for (const [row, id] of ids.entries()) {
    const [group, leader] = [groups[id], leaders[leading.ids[row] ?? -1]]
    if (group !== undefined && leader !== undefined) places.set(group, order.get(leader) ?? 0)
  }
  return places
}

/** A measure as a summary names it. */
export function heading({ id, label, unit, good, definition }: Measure): Omit<Figure, 'value'> {
  return {
    id,
    label,
    unit,
    ...(good !== undefined && { good }),
    ...(definition !== undefined && { definition }),
  }
}

export function orNull(value: number | undefined): number | null {
  return value === undefined || !Number.isFinite(value) ? null : value
}

function addsUp({ formula }: Measure): boolean {
  return formula.kind === 'rows' || formula.kind === 'sum'
}

function shareOf(value: number | null | undefined, total: number | null | undefined): number | undefined {
  return typeof value === 'number' && typeof total === 'number' && total > 0 ? value / total : undefined
}

function takesLowEnd(measure: Measure, order: View['order']): boolean {
  switch (order) {
    case 'least':
      return true
    case 'best':
      return measure.good === 'down'
    case 'worst':
      return measure.good !== 'down'
    case 'most':
      return false
    case undefined:
      return measure.formula.kind === 'earliest'
  }
}

function byValue(isRising: boolean): (one: Group, other: Group) => number {
  return (one, other) => {
    const unnamed = Number(isUnnamed(one)) - Number(isUnnamed(other))
    if (unnamed !== 0) return unnamed
    const [a, b] = [one.values[0] ?? null, other.values[0] ?? null]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return a === b ? compareText(one, other) : (isRising ? 1 : -1) * (a - b)
  }
}

/** Nobody asks for the best of the empty ones: they come last. */
function isUnnamed({ keys }: Group): boolean {
  return keys.some(({ kind }) => kind === 'empty' || kind === 'masked')
}

function byTime(one: Group, other: Group): number {
  for (const [index, key] of one.keys.entries()) {
    const difference = placeOf(key) - placeOf(other.keys[index])
    if (difference !== 0) return difference
  }
  return 0
}

function placeOf(key: Key | undefined): number {
  switch (key?.kind) {
    case 'time':
      return key.at
    case 'hour-of-day':
      return key.hour * 60 + (key.minute ?? 0)
    case 'weekday':
      return key.day
    case 'named':
      return key.place ?? Number.MAX_SAFE_INTEGER
    case 'value':
    case 'empty':
    case 'masked':
    case undefined:
      return Number.MAX_SAFE_INTEGER
  }
}

function compareText(one: Group, other: Group): number {
  const [a, b] = [one, other].map(({ keys }) => keys.map(textOf).join(' '))
  return byTime(one, other) || Number((a ?? '') > (b ?? '')) - Number((a ?? '') < (b ?? ''))
}

function textOf(key: Key): string {
  if (key.kind === 'value') return key.text
  return key.kind === 'named' ? key.name.en : ''
}

function peakOf(groups: readonly Group[]): number | undefined {
  let peak: number | undefined
  for (const [index, { values }] of groups.entries()) {
    const most = peak === undefined ? 0 : (groups[peak]?.values[0] ?? 0)
    if ((values[0] ?? 0) > most) peak = index
  }
  return groups.length > 1 ? peak : undefined
}
