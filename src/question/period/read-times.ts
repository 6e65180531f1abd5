import type { Language } from '../../words/language.ts'
import { cutOff } from './cut-off.ts'
import type { DateOrder } from './numeric-dates.ts'
import { Days } from './days.ts'
import type { Expression } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { isAboutTime, unusableEnd } from './left-over.ts'
import { phraseAt } from './phrases.ts'
import { endOf } from './reader.ts'
import type { Stretch } from './stretch.ts'

export interface TimePhrase extends Stretch {
  readonly expression: Expression
}

/** What a text says about time. `unused` are words about time that no phrase took up. */
export interface TimeReading {
  readonly phrases: readonly TimePhrase[]
  readonly greetings: readonly Stretch[]
  readonly unused: readonly Stretch[]
}

/** A word that has no sense here, and is no letter before a number: "Q3". */
function saysNothing({ tokens, matches }: Lattice, at: number): boolean {
  const next = tokens[at + 1]
  const isLetter = next?.kind === 'number' && !next.isSpaced
  return tokens[at]?.kind !== 'number' && (matches[at] ?? []).length === 0 && !isLetter
}

/** Reads from left to right, the longest phrase first; `taken` are tokens that other readers have used. */
export function readTimes(
  lattice: Lattice,
  language: Language,
  order: DateOrder,
  taken: ReadonlySet<number>,
  hasDays = false,
): TimeReading {
  const { tokens } = lattice
  const days = new Days(lattice, language, order, hasDays)
  const phrases: TimePhrase[] = []
  const greetings: Stretch[] = []
  const unused: Stretch[] = []
  let at = 0
  while (at < tokens.length) {
    if (saysNothing(lattice, at)) {
      at++
      continue
    }
    const greeting = endOf(lattice, at, 'greeting')
    const unusable = taken.has(at) ? undefined : unusableEnd(lattice, at)
    const phrase = taken.has(at) ? undefined : phraseAt(days, at)
    if (greeting !== undefined && greeting > (phrase?.end ?? 0)) {
      greetings.push({ start: at, end: greeting })
      at = greeting
    } else if (unusable !== undefined && unusable >= (phrase?.end ?? 0)) {
      unused.push({ start: at, end: unusable })
      at = unusable
    } else if (phrase !== undefined) {
      phrases.push({ expression: phrase.value, start: at, end: phrase.end })
      const cut = cutOff(lattice, at, phrase.end, taken)
      if (cut !== undefined) unused.push(cut)
      at = phrase.end
    } else {
      if (!taken.has(at) && isAboutTime(lattice, at)) unused.push({ start: at, end: at + 1 })
      at++
    }
  }
  return { phrases, greetings, unused }
}
