import type { Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { past, sense } from './reader.ts'
import { yearAt } from './years.ts'

/** "Christmas", "black friday 2025", "el día del trabajo del 2025". */
export function holidayAt(lattice: Lattice, at: number): Parsed | undefined {
  const match = sense(lattice, past(lattice, at, 'article'), 'holiday')
  if (match === undefined) return undefined
  const place = past(lattice, match.end, 'of')
  const found = yearAt(lattice, place)
  const { holiday } = match.sense
  if (found === undefined) return { value: { kind: 'holiday', holiday }, end: match.end }
  return { value: { kind: 'holiday', holiday, within: { kind: 'date', year: found.value } }, end: found.end }
}
