import type { Column, Report } from '../../report/declaration.ts'
import { selectRows, type Value } from '../../report/rows.ts'
import type { Span, Table } from '../../report/table.ts'
import { duration, fixed } from '../../words/format.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Answer, Inquiry } from '../answer-record.ts'
import type { Cell } from '../message.ts'
import type { ShowPolicy } from '../policy.ts'

/** The rows of an inquiry, for whoever may see what of them. */
export interface Shown {
  readonly record: Answer
  readonly inquiry: Inquiry
  readonly report: Report
  readonly tables: readonly Table[]
  /** The period, in wall clock. */
  readonly clip: Span
  readonly policy: ShowPolicy
}

export interface ShownRows {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Customers' data or free text are in it, whole. */
  readonly hasPersonal: boolean
}

/** The rows that match, cell by cell as they are read; what this reader may not see is masked. */
export function shownRows({ record, inquiry, report, tables, clip, policy }: Shown): ShownRows {
  const { language, place, seesPersonal = false } = record
  const showsAgents = place.audience === 'private' || policy.showsAgentsInChannels
  const { columns, rows } = selectRows(report, tables, inquiry.view, clip)
  const { masked } = wordsIn(language).files
  const mask = { text: masked }
  const isForAnyone = columns.map((column) => isForAll(column, showsAgents))
  return {
    columns,
    hasPersonal: seesPersonal && rows.length > 0 && isForAnyone.includes(false),
    rows: rows.map((values) =>
      values.map((value, index) => {
        const column = columns[index]
        if (column === undefined || value === null) return { text: '' }
        const isOpen = seesPersonal || isForAnyone[index] === true
        return isOpen || isKnown(column, value) ? cellOf(value, column, language) : mask
      }),
    ),
  }
}

/** Without the right to see customers' data, free text is never shown: anything can be in it. */
function isForAll({ personal, kind }: Column, showsAgents: boolean): boolean {
  if (personal === 'customer' || kind === 'text' || kind === 'nested' || kind === 'url') return false
  if (kind === 'phone' || kind === 'email') return false
  return personal !== 'agent' || showsAgents
}

function isKnown({ kind, known, personal }: Column, value: Value): boolean {
  return kind === 'text' && personal === undefined && known?.includes(String(value).toLowerCase()) === true
}

function cellOf(value: string | number, { kind }: Column, language: Answer['language']): Cell {
  if (typeof value === 'string') return { text: value }
  switch (kind) {
    case 'duration':
      return { text: duration(value) }
    case 'datetime':
      return { text: new Date(value).toISOString().slice(0, 19).replace('T', ' ') }
    case 'date':
      return { text: new Date(value).toISOString().slice(0, 10) }
    case 'hour':
      return {
        text: new Date(value)
          .toISOString()
          .slice(value < 86_400_000 ? 11 : 0, 16)
          .replace('T', ' '),
      }
    case 'percent':
      return { text: `${fixed(value * 100, language, 1)} %` }
    default:
      return { text: String(value), value }
  }
}
