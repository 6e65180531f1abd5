import type { Group, Section } from '../../../report/model/summary.ts'
import { number } from '../../../words/format.ts'
import { languageIn, type Locale } from '../../../words/locale.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { Chart, DataTable } from '../../model/message.ts'
import { measureCaption } from '../text/caption.ts'
import { chartScale } from './chart-scale.ts'
import { figureCell } from '../text/figure-text.ts'
import { isTimeKey, type Naming } from '../text/key-text.ts'
import { totalAhead } from './section-table.ts'

const seriesAtMost = 6
const pointsAtLeast = 4
const pointsAtMost = 20

type Value = number | null

/** A measure over time crossed with a few categories: a row for each time, a column for each category. */
export interface Pivot {
  readonly section: Section
  readonly timeLabel: string
  readonly times: readonly string[]
  /** The greatest, where there are more than there is room for. */
  readonly categories: readonly string[]
  readonly of: number
  /** The last category is what is left of the others. */
  readonly hasOthers: boolean
  /** By time, then by category. */
  readonly rows: readonly (readonly Value[])[]
}

/** undefined where a section is no such cross. What adds up has the smaller categories added up to one column. */
export function pivotOf(section: Section, naming: Naming, locale: Locale): Pivot | undefined {
  const { groups, labels, measures } = section
  const place = groups[0]?.keys.findIndex(isTimeKey) ?? -1
  const isCross = labels.length === 2 && groups[0]?.keys.every(isTimeKey) === false
  if (!isCross || place === -1) return undefined

  const named = (group: Group, at: number) =>
    group.keys
      .slice(at, at + 1)
      .map(naming)
      .join()
  const volume = Math.max(
    0,
    measures.findIndex(({ unit }) => unit === 'count'),
  )
  const valueOf = new Map<string, Value>()
  const weights = new Map<string, number>()
  const times = new Set<string>()
  for (const group of groups) {
    const [time, category, value = null] = [named(group, place), named(group, 1 - place), group.values[0]]
    times.add(time)
    weights.set(category, (weights.get(category) ?? 0) + (group.values[volume] ?? 0))
    valueOf.set(pair(time, category), value)
  }
  const hasTwins = valueOf.size < groups.length
  if (hasTwins) return undefined

  const ranked = [...weights].sort(([, a], [, b]) => b - a).map(([category]) => category)
  const isCut = ranked.length > seriesAtMost
  const hasOthers = isCut && addsUp(section)
  const [shown, rest] = [
    ranked.slice(0, hasOthers ? seriesAtMost - 1 : seriesAtMost),
    ranked.slice(seriesAtMost - 1),
  ]
  const none = measures[0]?.unit === 'count' ? 0 : null
  const valueAt = (time: string, category: string) => valueOf.get(pair(time, category)) ?? none
  return {
    section,
    timeLabel: labels[place]?.[languageIn(locale)] ?? '',
    times: [...times],
    categories: [...shown, ...(hasOthers ? [wordsIn(locale).answer.others] : [])],
    of: hasOthers ? seriesAtMost : ranked.length,
    hasOthers,
    rows: [...times].map((time) => [
      ...shown.map((category) => valueAt(time, category)),
      ...(hasOthers ? [sum(rest.map((category) => valueAt(time, category)))] : []),
    ]),
  }
}

export function pivotTable(
  { section, timeLabel, times, categories, of, rows }: Pivot,
  locale: Locale,
): DataTable {
  const { answer } = wordsIn(locale)
  const { total } = answer
  const hasTotals = addsUp(section)
  const withTotal = (row: readonly Value[]) => (hasTotals ? [...row, sum(row)] : row)
  const unit = section.measures[0]?.unit ?? 'count'
  const line = (name: string, row: readonly Value[]) => [
    { text: name },
    ...withTotal(row).map((value) => figureCell(value, unit, locale)),
  ]
  const columnSums = categories.map((_, column) => sum(rows.map((row) => row[column] ?? null)))
  const showing = answer.showing(number(categories.length, locale), number(of, locale))
  const totals = line(total, columnSums)
  return {
    kind: 'table',
    caption: [
      measureCaption(section, languageIn(locale)) + (of > categories.length ? ` (${showing})` : ''),
      ...(hasTotals ? totalAhead(times.length, totals.slice(-1), locale) : []),
    ].join(' · '),
    columns: [
      { label: timeLabel, align: 'left' },
      ...[...categories, ...(hasTotals ? [total] : [])].map((label) => ({ label, align: 'right' as const })),
    ],
    rows: times.map((time, index) => line(time, rows[index] ?? [])),
    ...(hasTotals && { totals }),
  }
}

/** A curve for each category; what is left of the others would only dwarf them. */
export function pivotChart(pivot: Pivot, locale: Locale): readonly Chart[] {
  const { section, timeLabel, times, categories, hasOthers, rows } = pivot
  const [measure] = section.measures
  if (measure === undefined || times.length < pointsAtLeast || times.length > pointsAtMost) return []
  const scale = chartScale(measure.unit, rows.flat())
  return [
    {
      kind: 'chart',
      shape: 'line',
      title: measureCaption(section, languageIn(locale)),
      xLabel: timeLabel,
      yLabel: scale.label(measure.label[languageIn(locale)]),
      categories: times,
      series: (hasOthers ? categories.slice(0, -1) : categories).map((name, column) => ({
        name,
        values: rows.map((row) => scale.value(row[column] ?? null)),
      })),
    },
  ]
}

function addsUp({ groups }: Section): boolean {
  return groups.some(({ share }) => share !== undefined)
}

function pair(time: string, category: string): string {
  return `${time}\n${category}`
}

function sum(values: readonly Value[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}
