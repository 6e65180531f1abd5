import type { Phrase } from '../../words/language.ts'
import type { Column, Kind } from './declaration.ts'

type More = Omit<Column, 'name' | 'kind' | 'label'>

export function column(name: string, kind: Kind, label: Phrase, more: More = {}): Column {
  return { name, kind, label, ...more }
}

/** The same column under another key: inside a nested list, or spelt differently by one report. */
export function columnAs(name: string, column: Column, more: Partial<Omit<Column, 'name'>> = {}): Column {
  return { ...column, ...more, name }
}
