import type { Column, Report } from '../declaration/declaration.ts'
import type { ColumnData, Table } from './table.ts'

/** Stands for free text that is not on the known list. */
const mask = '*'

/** Columns that may be kept as long as the answer: no customer's data, and free text only where some of it is known. */
export function isPlain(column: Column): boolean {
  if (column.personal === 'customer' || column.kind === 'nested') return false
  return column.kind !== 'text' || column.known !== undefined
}

/** A cell as it may be kept: free text becomes a mask unless it is known. */
export function plainText(text: string, column: Column): string {
  if (column.kind !== 'text' || text === '') return text
  return column.known?.includes(text.toLowerCase()) === true ? text : mask
}

/**
 * Parts a table into what may be kept, and what is kept apart for a short time. Free text with known values goes to
 * both sides, masked and whole; undeclared columns go apart.
 */
export function part(report: Report, table: Table): { readonly plain: Table; readonly apart: Table } {
  const declared = new Map(report.columns.map((column) => [column.name, column]))
  const plain: [string, ColumnData][] = []
  const apart: [string, ColumnData][] = []
  for (const [name, values] of Object.entries(table.columns)) {
    const column = declared.get(name)
    const isKept = column !== undefined && isPlain(column)
    if (isKept) plain.push([name, masked(values, column)])
    if (!isKept || column.kind === 'text') apart.push([name, values])
  }
  return {
    plain: { ...table, columns: Object.fromEntries(plain) },
    apart: { ...table, columns: Object.fromEntries(apart) },
  }
}

function masked(values: ColumnData, column: Column): ColumnData {
  if (values.kind === 'number' || column.kind !== 'text') return values
  return { ...values, dictionary: values.dictionary.map((text) => plainText(text, column)) }
}
