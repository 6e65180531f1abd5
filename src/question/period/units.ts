import type { DayAt } from './containers.ts'
import type { Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { nthOf, numberedAt } from './numbered-units.ts'
import { furthest } from './reader.ts'
import { relativeUnit } from './relative-units.ts'
import { agoAt, containingAt, shiftedAt } from './shifted-units.ts'

/** Phrases made of units: "last week", "últimos 7 días", "first week of March", "Q3 2025", "3 days ago". */
export function unitPhraseAt(lattice: Lattice, at: number, dayAt: DayAt): Parsed | undefined {
  return furthest(
    relativeUnit(lattice, at, dayAt),
    nthOf(lattice, at, dayAt),
    numberedAt(lattice, at, dayAt),
    agoAt(lattice, at),
    shiftedAt(lattice, at, dayAt),
    containingAt(lattice, at, dayAt),
  )
}
