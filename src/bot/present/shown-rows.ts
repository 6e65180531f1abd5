import type { Column, Report } from '../../report/declaration/declaration.ts'
import { dayMs } from '../../report/model/buckets.ts'
import { selectRows, type Value } from '../../report/summary/rows.ts'
import type { WallSpan, Table } from '../../report/table/table.ts'
import { valueName } from '../../report/model/value-name.ts'
import { languageIn, type Locale } from '../../words/locale.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Answer, Inquiry } from '../model/answer-record.ts'
import { localeOf } from '../figures/locale-of.ts'
import type { Cell, Exact } from '../model/message.ts'
import type { ShowPolicy } from '../model/policy.ts'
import { showsCellsOf, sightOf } from '../model/sight.ts'
import { exactText } from './text/exact-text.ts'

/** The rows of an inquiry, for whoever may see what of them. */
export interface Shown {
  readonly record: Answer
  readonly inquiry: Inquiry
  readonly report: Report
  readonly tables: readonly Table[]
  /** The period, in wall clock. */
  readonly clip: WallSpan
  readonly policy: ShowPolicy
}

export interface ShownRows {
  readonly columns: readonly Column[]
  readonly count: number
  /** A cell a column of the row at this place, from 0. */
  readonly rowAt: (place: number) => readonly Cell[]
  /** Customers' data or free text are in it, whole. */
  readonly hasPersonal: boolean
}

/** The rows that match, cell by cell as they are read; what this reader may not see is masked. */
export function shownRows({ record, inquiry, report, tables, clip, policy }: Shown): ShownRows {
  const { language } = record
  const locale = localeOf(record, inquiry.period.zone)
  const sight = sightOf(record, policy, report)
  const { columns, count, rowAt } = selectRows(report, tables, inquiry.view, clip)
  const { masked } = wordsIn(language).files
  const mask = { text: masked }
  const isOpen = columns.map((column) => showsCellsOf(sight, column))
  const isForAll = columns.map((column) => showsCellsOf({ ...sight, customers: false }, column))
  return {
    columns,
    hasPersonal: sight.customers && count > 0 && isForAll.includes(false),
    count,
    rowAt: (place) =>
      rowAt(place).map((value, index) => {
        const column = columns[index]
        if (column === undefined || value === null) return { text: '' }
        const isShown = isOpen[index] === true || isKnown(column, value)
        return isShown ? cellOf(value, column, locale) : mask
      }),
  }
}

function isKnown({ kind, known, personal }: Column, value: Value): boolean {
  return kind === 'text' && personal === undefined && known?.includes(String(value).toLowerCase()) === true
}

function exactly(exact: Exact, locale: Locale): Cell {
  return { text: exactText(exact, locale), exact }
}

function cellOf(value: string | number, column: Column, locale: Locale): Cell {
  if (typeof value === 'string') return { text: valueName(value, column)?.[languageIn(locale)] ?? value }
  switch (column.kind) {
    case 'duration':
      return exactly({ kind: 'duration', value }, locale)
    case 'datetime':
      return exactly({ kind: 'moment', value }, locale)
    case 'date':
      return exactly({ kind: 'date', value }, locale)
    case 'hour':
      return exactly({ kind: value < dayMs ? 'clock' : 'moment', value }, locale)
    case 'percent':
      return exactly({ kind: 'share', value }, locale)
    default:
      return { text: String(value), value }
  }
}
