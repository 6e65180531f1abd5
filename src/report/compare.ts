import type { Figure, Key, Section, Summary } from './summary.ts'

/** How one number moved against the one it is compared with. */
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
  /** Of the sections whose groups can be told apart on both sides: days and weeks have no counterpart. */
  readonly sections: readonly SectionChange[]
}

/** Below this many, one more or less would read as a dramatic percentage. */
const smallBase = 20

export function compare(now: Summary, before: Summary): Comparison {
  const [head] = before.figures
  const figures = now.figures.map((figure): FigureChange => {
    const other = before.figures.find(({ id }) => id === figure.id)
    const isSmall = (head?.unit === 'count' ? (head.value ?? 0) : before.rows.used) < smallBase
    return { id: figure.id, ...changeOf(figure, figure.value, other?.value ?? null, isSmall) }
  })
  const sections = now.sections.flatMap((section) => {
    const other = before.sections.find(({ by }) => by.join() === section.by.join())
    return other === undefined || isDated(section) ? [] : [compareSections(section, other)]
  })
  return { figures, sections }
}

function compareSections(now: Section, before: Section): SectionChange {
  const earlier = new Map(before.groups.map((group) => [identityOf(group.keys), group]))
  const places = now.measures.map(({ id }) => before.measures.findIndex((measure) => measure.id === id))
  const changesOf = (
    values: readonly (number | null)[] | undefined,
    others: readonly (number | null)[] = [],
  ) =>
    now.measures.map((measure, index): Change => {
      const isSmall = now.measures[0]?.unit === 'count' && (others[places[0] ?? -1] ?? 0) < smallBase
      return changeOf(measure, values?.[index] ?? null, others[places[index] ?? -1] ?? null, isSmall)
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

function changeOf(
  measure: Pick<Figure, 'unit' | 'good'>,
  now: number | null,
  before: number | null,
  isSmall: boolean,
): Change {
  const difference = now === null || before === null ? null : now - before
  const base = measure.unit === 'count' ? before !== null && before < smallBase : isSmall
  const canDivide = difference !== null && before !== null && before > 0 && !base && measure.unit !== 'ratio'
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

function isDated({ groups }: Section): boolean {
  return groups.some(({ keys }) => keys.some(({ kind }) => kind === 'time'))
}

function identityOf(keys: readonly Key[]): string {
  return JSON.stringify(
    keys.map((key) =>
      key.kind === 'value' ? key.text.toLowerCase() : key.kind === 'named' ? key.name.en : key,
    ),
  )
}
