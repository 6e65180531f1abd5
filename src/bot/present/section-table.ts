import type { Comparison } from '../../report/compare.ts'
import type { Unit } from '../../report/declaration.ts'
import type { Group, Section } from '../../report/summary.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Cell, DataTable } from '../message.ts'
import { caption } from './caption.ts'
import { changeText } from './change-text.ts'
import { figureText } from './figure-text.ts'
import { isOverTime, type Naming } from './key-text.ts'

/**
 * A breakdown as a table: keys, measures, the share of the whole where it tells something, and the totals. Compared,
 * the first measure stands beside what it was before and how it moved, in place of the others.
 */
export function sectionTable(
  section: Section,
  naming: Naming,
  language: Language,
  changes?: Comparison,
): DataTable {
  const { cut } = wordsIn(language)
  const { groups, labels, of } = section
  const shown = cut.showing(String(groups.length), String(of))
  const compared = changes?.sections.find(({ by }) => by.join() === section.by.join())
  const { heads, cellsOf, totals } =
    compared === undefined ? measured(section, language) : moved(section, compared, language)
  return {
    kind: 'table',
    caption: caption(section, language) + (of > groups.length ? ` (${shown})` : ''),
    columns: [
      ...labels.map((label) => ({ label: label[language], align: 'left' as const })),
      ...heads.map((label) => ({ label, align: 'right' as const })),
    ],
    rows: groups.map((group, index) => [
      ...group.keys.map((key) => ({ text: naming(key) })),
      ...cellsOf(group, index),
    ]),
    ...(totals !== undefined && {
      totals: [
        { text: wordsIn(language).answer.total },
        ...labels.slice(1).map(() => ({ text: '' })),
        ...totals,
      ],
    }),
  }
}

interface Columns {
  readonly heads: readonly string[]
  readonly cellsOf: (group: Group, index: number) => readonly Cell[]
  readonly totals?: readonly Cell[]
}

function measured(section: Section, language: Language): Columns {
  const { groups, measures, totals } = section
  const hasShare = groups.some(({ share }) => share !== undefined) && !isOverTime(section)
  const figures = (values: readonly (number | null)[]) =>
    values.map((value, index) => cell(value, measures[index]?.unit, language))
  const share = (value: number) => (hasShare ? [cell(value, 'ratio', language)] : [])
  return {
    heads: [
      ...measures.map(({ label }) => label[language]),
      ...(hasShare ? [wordsIn(language).answer.share] : []),
    ],
    cellsOf: (group) => [...figures(group.values), ...share(group.share ?? 0)],
    totals: [...figures(totals), ...share(1)],
  }
}

function moved(
  { measures: [measure] }: Section,
  { groups }: Comparison['sections'][number],
  language: Language,
): Columns {
  const { answer } = wordsIn(language)
  const unit = measure?.unit ?? 'count'
  return {
    heads: [measure?.label[language] ?? '', answer.before, answer.change],
    cellsOf: ({ values: [value = null] }, index) => {
      const change = groups[index]?.changes[0]
      const text = change === undefined ? '–' : changeText(change, unit, language)
      return [cell(value, unit, language), cell(change?.before ?? null, unit, language), { text }]
    },
  }
}

function cell(value: number | null, unit: Unit | undefined, language: Language): Cell {
  const text = figureText(value, unit ?? 'count', language)
  return value === null ? { text } : { text, value }
}
