import type { KeptTable } from '../../bot/ports/calls.ts'
import type { Table } from '../../report/table/table.ts'
import { decodeColumn, encodeColumn } from './encode-column.ts'

/** The fields of a hash in Redis; beside them stands what it is the table of. */
const shapeField = 'shape'
const columnField = 'column:'

export async function encodeTable({ columns, ...shape }: Table): Promise<KeptTable> {
  return { shape, columns: await inTurn(columns, encodeColumn) }
}

export async function decodeTable({ shape, columns }: KeptTable): Promise<Table> {
  return { ...shape, columns: await inTurn(columns, decodeColumn) }
}

/** One after the other: a column of 60,000 texts takes some 10 ms, after which others have to have their turn. */
async function inTurn<From, To>(
  columns: Readonly<Record<string, From>>,
  change: (column: From) => Promise<To>,
): Promise<Readonly<Record<string, To>>> {
  const changed: [string, To][] = []
  for (const [name, column] of Object.entries(columns)) changed.push([name, await change(column)])
  return Object.fromEntries(changed)
}

export function fieldsOf({ shape, columns }: KeptTable): readonly (string | Buffer)[] {
  const fields = Object.entries(columns).flatMap(([name, bytes]) => [columnField + name, Buffer.from(bytes)])
  return [shapeField, JSON.stringify(shape), ...fields]
}

export function tableIn(fields: Readonly<Record<string, Buffer>>): KeptTable | undefined {
  const shape = fields[shapeField]
  if (shape === undefined) return undefined
  const columns = Object.entries(fields)
    .filter(([name]) => name.startsWith(columnField))
    .map(([name, bytes]) => [name.slice(columnField.length), bytes] as const)
  return { shape: JSON.parse(shape.toString()) as KeptTable['shape'], columns: Object.fromEntries(columns) }
}
