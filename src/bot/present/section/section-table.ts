import type { Comparison } from '../../../report/summary/compare.ts'
import type { Section } from '../../../report/model/summary.ts'
import { number } from '../../../words/format.ts'
import { languageIn, type Locale } from '../../../words/locale.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { Cell, DataTable } from '../../model/message.ts'
import { caption } from '../text/caption.ts'
import { type ChangeColumns, changeCells, readChanges } from './change-cells.ts'
import type { SectionChange } from '../text/change-text.ts'
import { figureCell } from '../text/figure-text.ts'
import { keyCell } from './key-cell.ts'
import { isOverTime, type Naming } from '../text/key-text.ts'

/** That Slack shows on one page beside a row of totals. */
export const rowsInView = 19
/** Beside more measures than these, what part of the whole each group is would only make the table wide. */
const measuresWithShare = 3

/**
 * A breakdown as a table: keys, measures, the share of the whole where it tells something, and the totals. Compared,
 * the first measure stands beside what it was before and how it moved, in place of the others.
 */
export function sectionTable(
  section: Section,
  naming: Naming,
  locale: Locale,
  changes?: Comparison,
  columns = readChanges,
): DataTable {
  const { answer } = wordsIn(locale)
  const { groups, labels, of } = section
  const [shown, all] = [number(groups.length, locale), number(of, locale)]
  const moved = sectionChange(section, changes)
  const { heads, rows, totals } =
    moved === undefined
      ? measured(section, locale)
      : compared(section, moved, changes?.figures ?? [], locale, columns)
  return {
    kind: 'table',
    caption: [
      caption(section, languageIn(locale)) + (of > groups.length ? ` (${answer.showing(shown, all)})` : ''),
      ...(groups.some(({ share }) => share !== undefined) ? totalAhead(rows.length, totals, locale) : []),
    ].join(' · '),
    columns: [
      ...labels.map((label) => ({ label: label[languageIn(locale)], align: 'left' as const })),
      ...heads.map((label) => ({ label, align: 'right' as const })),
    ],
    rows: rows.map(({ keys, cells }) => [...keys.map((key) => keyCell(key, naming)), ...cells]),
    ...(heads.length > 0 &&
      Math.max(rows.length, of) > 1 && {
        totals: [
          { text: of > groups.length ? answer.totalOf(all) : answer.total },
          ...labels.slice(1).map(() => ({ text: '' })),
          ...totals,
        ],
      }),
  }
}

/** Of a table that goes over a page the total stands in the caption too: its row is on the last page. */
export function totalAhead(rows: number, [total]: readonly Cell[], locale: Locale): readonly string[] {
  const { answer, catalogue } = wordsIn(locale)
  const isLong = rows > rowsInView && total?.value !== undefined
  return isLong ? [catalogue.totalAhead(answer.total, total.text)] : []
}

/** How the groups of a section moved, where the comparison knows. */
export function sectionChange({ by }: Section, changes?: Comparison): SectionChange | undefined {
  return changes?.sections.find((section) => section.by.join() === by.join())
}

interface Body {
  readonly heads: readonly string[]
  readonly rows: readonly {
    readonly keys: Section['groups'][number]['keys']
    readonly cells: readonly Cell[]
  }[]
  readonly totals: readonly Cell[]
}

function measured(section: Section, locale: Locale): Body {
  const { groups, measures, totals } = section
  const isNarrow = measures.length <= measuresWithShare && !isOverTime(section)
  const hasShare = isNarrow && groups.some(({ share }) => share !== undefined)
  const cells = (values: readonly (number | null)[], share: number) => [
    ...measures.map(({ unit }, index) => figureCell(values[index] ?? null, unit, locale)),
    ...(hasShare ? [figureCell(share, 'ratio', locale)] : []),
  ]
  return {
    heads: [
      ...measures.map(({ label }) => label[languageIn(locale)]),
      ...(hasShare ? [wordsIn(locale).answer.share] : []),
    ],
    rows: groups.map(({ keys, values, share = 0 }) => ({ keys, cells: cells(values, share) })),
    totals: cells(totals, 1),
  }
}

function compared(
  section: Section,
  moved: SectionChange,
  figures: Comparison['figures'],
  locale: Locale,
  columns: ChangeColumns,
): Body {
  const { answer } = wordsIn(locale)
  const {
    measures: [measure],
  } = section
  const unit = measure?.unit ?? 'count'
  return {
    heads: [measure?.label[languageIn(locale)] ?? '', answer.before, ...columns.heads(unit, locale)],
    rows: moved.groups.map(({ keys, changes: [change] }) => ({
      keys,
      cells: changeCells(change, unit, locale, columns),
    })),
    totals: changeCells(
      figures.find(({ id }) => id === measure?.id),
      unit,
      locale,
      columns,
    ),
  }
}
