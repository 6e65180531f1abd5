import type { Table } from '../report/table.ts'
import { decodeColumn, encodeColumn } from './encode-column.ts'

/** A table as it is kept: each column compressed by itself. */
export interface KeptTable {
  readonly shape: Omit<Table, 'columns'>
  readonly columns: Readonly<Record<string, Uint8Array>>
}

/** The fields of a hash in Redis; beside them stands what it is the table of. */
const shapeField = 'shape'
const columnField = 'column:'

export async function encodeTable({ columns, ...shape }: Table): Promise<KeptTable> {
  const encoded = Object.entries(columns).map(
    async ([name, column]) => [name, await encodeColumn(column)] as const,
  )
  return { shape, columns: Object.fromEntries(await Promise.all(encoded)) }
}

export async function decodeTable({ shape, columns }: KeptTable): Promise<Table> {
  const decoded = Object.entries(columns).map(
    async ([name, bytes]) => [name, await decodeColumn(bytes)] as const,
  )
  return { ...shape, columns: Object.fromEntries(await Promise.all(decoded)) }
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
