import type { Phrase } from '../../words/language.ts'
import type { Breakdown, Column } from '../declaration/declaration.ts'

/** What people call a value, where the breakdown or the column says so. */
export function valueName(value: string, column: Column, breakdown?: Breakdown): Phrase | undefined {
  const written = value.toLowerCase()
  for (const names of [breakdown?.names, column.values]) {
    if (names !== undefined && Object.hasOwn(names, written)) return names[written]
  }
  return undefined
}
