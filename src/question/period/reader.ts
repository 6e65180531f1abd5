import type { Token } from '../text/tokens.ts'
import type { Lattice, Match } from './lattice.ts'
import type { Grammatical, Sense } from './sense.ts'

type Meaningful = Exclude<Sense['is'], Grammatical>

/** The matches of a meaning at a token, longest first. */
export function senses<K extends Meaningful>(
  lattice: Lattice,
  at: number,
  is: K,
): readonly Match<Extract<Sense, { is: K }>>[] {
  return (lattice.matches[at] ?? []).filter(
    (match): match is Match<Extract<Sense, { is: K }>> => match.sense.is === is,
  )
}

export function sense<K extends Meaningful>(
  lattice: Lattice,
  at: number,
  is: K,
): Match<Extract<Sense, { is: K }>> | undefined {
  return senses(lattice, at, is)[0]
}

/** Where the words of a grammatical kind could end, longest first. */
export function ends(lattice: Lattice, at: number, ...kinds: readonly Grammatical[]): readonly number[] {
  const found = new Set<number>()
  for (const match of lattice.matches[at] ?? []) {
    if (kinds.some((kind) => kind === match.sense.is)) found.add(match.end)
  }
  return [...found]
}

export function endOf(lattice: Lattice, at: number, ...kinds: readonly Grammatical[]): number | undefined {
  return ends(lattice, at, ...kinds)[0]
}

/** Past the longest words of these kinds, or where it was. */
export function past(lattice: Lattice, at: number, ...kinds: readonly Grammatical[]): number {
  return endOf(lattice, at, ...kinds) ?? at
}

export function isSign(token: Token | undefined, signs: string): boolean {
  return token?.kind === 'sign' && signs.includes(token.text)
}

/** The first result of trying the places, in their order. */
export function firstOf<T>(places: readonly number[], attempt: (at: number) => T | undefined): T | undefined {
  for (const at of places) {
    const result = attempt(at)
    if (result !== undefined) return result
  }
  return undefined
}

/** The result that reaches furthest; of equals the first. */
export function furthest<T extends { readonly end: number }>(
  ...results: readonly (T | undefined)[]
): T | undefined {
  let best: T | undefined
  for (const result of results) {
    if (result !== undefined && (best === undefined || result.end > best.end)) best = result
  }
  return best
}
