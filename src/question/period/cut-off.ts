import type { Lattice } from './lattice.ts'
import { endOf, past, sense } from './reader.ts'
import type { Stretch } from './stretch.ts'

/** "the last 10 working days" in the languages that put it last. */
const working = new Set(['habiles', 'habil', 'laborales', 'laborables', 'laboral', 'uteis', 'util'])
const ranging = new Set(['to', 'a', 'al', '-', 'hasta', 'ate', 'until', 'till', 'y', 'and', 'e', 'as', 'las'])
const openings = new Set(['between', 'entre', 'until', 'hasta', 'ate', 'before', 'antes'])

/** What stands right beside a phrase and should have been part of it: "late february", "45 de marzo", "from march 15 to". */
export function cutOff(
  lattice: Lattice,
  start: number,
  end: number,
  taken: ReadonlySet<number>,
): Stretch | undefined {
  let before = start - 1
  while (before >= 0 && before >= start - 2 && isLinking(lattice, before)) before--
  const previous = lattice.tokens[before]
  const isEdge = sense(lattice, before, 'edge') !== undefined && !isFinalDay(lattice, before, start)
  const isNumber =
    previous?.kind === 'number' && !taken.has(before) && previous.text.length <= 2 && before < start - 1
  const isRangeLeft =
    lattice.tokens[start - 1]?.kind === 'number' &&
    !taken.has(start - 1) &&
    ranging.has(lattice.tokens[start - 2]?.text ?? '')
  if (endOf(lattice, end, 'half-past') !== undefined) return { start, end: past(lattice, end, 'half-past') }
  if (isRangeLeft || working.has(lattice.tokens[end]?.text ?? '')) return { start, end: end + 1 }
  if (previous !== undefined && (isEdge || isNumber || openings.has(previous.text)))
    return { start: before, end }
  const isDangling =
    endOf(lattice, end, 'to') !== undefined && lattice.tokens[endOf(lattice, end, 'to') ?? end] === undefined
  const isBareNumber =
    isNumberLeft(lattice, end, taken) ||
    (endOf(lattice, end, 'of') === end + 1 && isNumberLeft(lattice, end + 1, taken))
  return isDangling || isBareNumber ? { start, end: end + 1 } : undefined
}

/** "resultado final ayer": no part of a day is called so. */
function isFinalDay(lattice: Lattice, at: number, start: number): boolean {
  return lattice.tokens[at]?.text === 'final' && sense(lattice, start, 'relative-day') !== undefined
}

/** A number that nothing counts: "april of 87", "week 00"; not "26 calls". */
function isNumberLeft(lattice: Lattice, at: number, taken: ReadonlySet<number>): boolean {
  const [number, next] = [lattice.tokens[at], lattice.tokens[at + 1]]
  if (number?.kind !== 'number' || taken.has(at)) return false
  return next === undefined || next.kind !== 'word' || (lattice.matches[at + 1] ?? []).length > 0
}

function isLinking(lattice: Lattice, at: number): boolean {
  return ['of', 'the', 'de', 'del', 'do', 'da', 'el', 'la', 'o', 'a', '-'].includes(
    lattice.tokens[at]?.text ?? '',
  )
}
