import type { Breakdown, Column } from '../declaration/declaration.ts'
import type { Key } from './summary.ts'
import { valueName } from './value-name.ts'

/** A value as a key; free text that is not on the known list of its column is masked. */
export function valueKey(text: string, column: Column, breakdown?: Breakdown): Key {
  if (column.kind === 'text' && column.known?.includes(text.toLowerCase()) !== true) return { kind: 'masked' }
  const name = valueName(text, column, breakdown)
  if (name !== undefined) {
    const place = Object.keys(column.values ?? {}).indexOf(text.toLowerCase())
    return { kind: 'named', name, value: text, ...(breakdown?.isOrdered === true && { place }) }
  }
  return { kind: 'value', text, ...(column.personal !== undefined && { personal: column.personal }) }
}
