import { bucketStart, nextBucket } from '../model/buckets.ts'
import { differenceOf, rounded } from '../model/rounded.ts'
import type { Figure, Key, Section, Summary } from '../model/summary.ts'

/** How one number moved against the one it is compared with, both as they are told. */
interface Change {
  readonly now: number | null
  readonly before: number | null
  /** now - before: for ratios a difference of fractions, which people call points. */
  readonly difference: number | null
  /** The difference as a fraction of before; missing on a small base, for ratios, and where before is nothing. */
  readonly fraction?: number
  /** Missing where neither way is good, or nothing moved. */
  readonly direction?: 'better' | 'worse'
}

interface FigureChange extends Change {
  readonly id: string
}

interface GroupChange {
  readonly keys: readonly Key[]
  /** In the order of the section's measures. */
  readonly changes: readonly Change[]
}

interface SectionChange {
  readonly by: Section['by']
  /** Groups of now in their order, then those that were there before only. */
  readonly groups: readonly GroupChange[]
}

/** Two summaries of the same view side by side; `before` is best made without a top, so that no group is missed. */
export interface Comparison {
  readonly figures: readonly FigureChange[]
  /** Of the sections whose groups have a counterpart. */
  readonly sections: readonly SectionChange[]
}

/** Below this many, one more or less would read as a dramatic percentage. */
const smallBase = 20

/**
 * `later` is how much later the wall clock of now begins (ms): an hour or a day is set against the one that lies as
 * far into the earlier period. Without it, and for months, dates have no counterpart.
 */
export function compare(now: Summary, before: Summary, later = 0): Comparison {
  const [head] = before.figures
  const figures = now.figures.map((figure): FigureChange => {
    const other = before.figures.find(({ id }) => id === figure.id)
    const isSmall = (head?.unit === 'count' ? (head.value ?? 0) : before.rows.used) < smallBase
    return { id: figure.id, ...changeOf(figure, figure.value, other?.value ?? null, isSmall) }
  })
  const sections = now.sections.flatMap((section) => {
    const other = before.sections.find(({ by }) => by.join() === section.by.join())
    if (other === undefined || !canShift(section, later)) return []
    return [compareSections(section, other, later)]
  })
  return { figures, sections }
}

function compareSections(now: Section, before: Section, later: number): SectionChange {
  const earlier = new Map(before.groups.map((group) => [identityOf(group.keys, later), group]))
  const places = now.measures.map(({ id }) => before.measures.findIndex((measure) => measure.id === id))
  const changesOf = (
    values: readonly (number | null)[] | undefined,
    others: readonly (number | null)[] | undefined,
  ) =>
    now.measures.map((measure, index): Change => {
      const isSmall = now.measures[0]?.unit === 'count' && (others?.[places[0] ?? -1] ?? 0) < smallBase
      const [none, noneBefore] = [absent(measure, now), absent(measure, before)]
      return changeOf(
        measure,
        values === undefined ? none : (values[index] ?? null),
        others === undefined ? noneBefore : (others[places[index] ?? -1] ?? null),
        isSmall,
      )
    })
  const groups = now.groups.map(({ keys, values }): GroupChange => {
    const other = earlier.get(identityOf(keys))
    earlier.delete(identityOf(keys))
    return { keys, changes: changesOf(values, other?.values) }
  })
  const gone = now.groups.length < now.of ? [] : [...earlier.values()]
  return {
    by: now.by,
    groups: [...groups, ...gone.map(({ keys, values }) => ({ keys, changes: changesOf(undefined, values) }))],
  }
}

/** What a group has that a section does not show: nothing is counted of it, unless it was only cut off. */
function absent({ unit }: Pick<Figure, 'unit'>, { groups, of }: Section): number | null {
  return unit === 'count' && groups.length === of ? 0 : null
}

function changeOf(
  measure: Pick<Figure, 'unit' | 'good'>,
  exactNow: number | null,
  exactBefore: number | null,
  isSmall: boolean,
): Change {
  const told = (value: number | null) => (value === null ? null : rounded(value, measure.unit))
  const [now, before] = [told(exactNow), told(exactBefore)]
  const difference = now === null || before === null ? null : differenceOf(now, before, measure.unit)
  const base = measure.unit === 'count' ? before !== null && before < smallBase : isSmall
  // Points of a share and times of day have no percentage.
  const isPlace = measure.unit === 'ratio' || measure.unit === 'clock'
  const canDivide = difference !== null && before !== null && before > 0 && !base && !isPlace
  const isGood = difference !== null && difference > 0 === (measure.good === 'up')
  return {
    now,
    before,
    difference,
    ...(canDivide && { fraction: difference / before }),
    ...(measure.good !== undefined &&
      difference !== null &&
      difference !== 0 && { direction: isGood ? ('better' as const) : ('worse' as const) }),
  }
}

/** Whether buckets of now begin where shifted buckets of before do. */
function canShift({ groups }: Section, later: number): boolean {
  const units = groups.flatMap(({ keys }) => keys.flatMap((key) => (key.kind === 'time' ? [key.unit] : [])))
  return units.every(
    (unit) => unit !== 'month' && later !== 0 && later % (nextBucket(unit, 0) - bucketStart(unit, 0)) === 0,
  )
}

function identityOf(keys: readonly Key[], later = 0): string {
  return JSON.stringify(keys.map((key) => nameOf(key, later)))
}

function nameOf(key: Key, later: number) {
  switch (key.kind) {
    case 'value':
      return key.text.toLowerCase()
    case 'named':
      return key.name.en
    case 'time':
      return key.at + later
    case 'hour-of-day':
    case 'weekday':
    case 'empty':
    case 'masked':
      return key
  }
}
