import type { Reading } from '../../../question/understanding.ts'
import type { Comparison } from '../../../report/summary/compare.ts'
import type { Group, Section } from '../../../report/model/summary.ts'
import { number } from '../../../words/format.ts'
import { languageIn, type Locale } from '../../../words/locale.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { DataTable, MessagePart } from '../../model/message.ts'
import { caption } from '../text/caption.ts'
import { figureText } from '../text/figure-text.ts'
import { isOverTime, keyOf, type Naming } from '../text/key-text.ts'
import { pivotChart, pivotOf, pivotTable } from './pivot.ts'
import { sectionChart } from './section-chart.ts'
import { rowsInView, sectionChange, sectionTable } from './section-table.ts'

const namesInLine = 5

/** The breakdown that was asked for: a chart where a shape tells more than a table, and the table. */
export function mainSection(
  section: Section,
  naming: Naming,
  locale: Locale,
  changes?: Comparison,
): readonly MessagePart[] {
  const moved = sectionChange(section, changes)
  const pivot = moved === undefined ? pivotOf(section, naming, locale) : undefined
  if (pivot !== undefined) return [...pivotChart(pivot, locale), pivotTable(pivot, locale)]
  return [
    ...peak(section, naming, locale),
    ...sectionChart(section, naming, languageIn(locale), moved),
    onPages(sectionTable(section, naming, locale, changes)),
  ]
}

/** Where Slack turns pages it counts the rows, and the totals, which stand above the table too, are none. */
function onPages(table: DataTable): DataTable {
  const { totals: _, ...rows } = table
  return table.rows.length > rowsInView ? rows : table
}

/**
 * A further breakdown: a curve over time, or the table that was asked for in its place; else one line: "By agent: Ana
 * (12), Luis (9) and 23 more".
 */
export function furtherSection(
  section: Section,
  naming: Naming,
  locale: Locale,
  form: Reading['output'],
): readonly MessagePart[] {
  if (section.of < 2) return []
  if (!isOverTime(section)) return [{ kind: 'text', text: line(section, naming, locale) }]
  const drawn = sectionChart(section, naming, languageIn(locale))
  const isTable = form === 'table' && drawn.length > 0
  return [
    ...peak(section, naming, locale),
    ...(isTable ? [onPages(sectionTable(section, naming, locale))] : drawn),
  ]
}

function line(section: Section, naming: Naming, locale: Locale): string {
  const { answer } = wordsIn(locale)
  const shown = section.groups.slice(0, namesInLine)
  const figure = (group: Group) =>
    section.measures.length > 0 ? ` (${valueOf(section, group, locale)})` : ''
  const names = shown.map((group) => keyOf(group, naming) + figure(group))
  const left = section.of - shown.length
  const rest = left > 0 ? ` ${answer.more(number(left, locale))}` : ''
  return `${caption(section, languageIn(locale))}: ${names.join(', ')}${rest}`
}

function peak(section: Section, naming: Naming, locale: Locale): readonly MessagePart[] {
  const group = section.groups[section.peak ?? -1]
  if (group === undefined || section.groups.length < 2) return []
  const { answer } = wordsIn(locale)
  const text = answer.peak(keyOf(group, naming), valueOf(section, group, locale))
  return [{ kind: 'text', text }]
}

function valueOf({ measures: [measure] }: Section, { values: [value] }: Group, locale: Locale): string {
  return figureText(value ?? null, measure?.unit ?? 'count', locale)
}
