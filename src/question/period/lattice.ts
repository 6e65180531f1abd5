import type { Language } from '../../words/language.ts'
import { concepts } from '../vocabulary/concepts.ts'
import { smallWords } from '../vocabulary/small-words.ts'
import type { Token } from '../text/tokens.ts'
import type { Entry } from './entry.ts'
import { english } from './lexicon.en.ts'
import { spanish } from './lexicon.es.ts'
import { portuguese } from './lexicon.pt.ts'
import type { Sense } from './sense.ts'

export interface Match<S extends Sense = Sense> {
  readonly sense: S
  /** The token after the last one of the phrase. */
  readonly end: number
}

/** The tokens of a text with every sense that a phrase may have there, longest first. */
export interface Lattice {
  readonly tokens: readonly Token[]
  readonly matches: readonly (readonly Match[])[]
}

interface Known {
  readonly words: readonly string[]
  readonly sense: Sense
  readonly language: Language
}

/** Words of one language that mean something quite other in another. */
const foreign: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('once set out ago sex dom ter tem mas dez sab sem ase seg ano mes tri'.split(' ')),
  es: new Set('tem out qtd'.split(' ')),
  pt: new Set('sem ase once oy qtd'.split(' ')),
}
const everydayWords = new Set([
  ...smallWords,
  ...Object.values(concepts).flatMap((row) => row.split(/[ |]/u)),
])

export function isEverydayWord(word: string): boolean {
  return everydayWords.has(word)
}

const lexicons: Readonly<Record<Language, readonly Entry[]>> = { en: english, es: spanish, pt: portuguese }
const byFirstWord = index()

export const wordsAboutTime: ReadonlyMap<string, ReadonlySet<Language>> = languagesByWord()

export function latticeOf(tokens: readonly Token[], language: Language): Lattice {
  return { tokens, matches: tokens.map((_, at) => matchesAt(tokens, at, language)) }
}

function matchesAt(tokens: readonly Token[], at: number, language: Language): readonly Match[] {
  const first = tokens[at]?.text ?? ''
  const found: Match[] = []
  for (const known of byFirstWord.get(first) ?? []) {
    if (known.language !== language && known.words.length === 1 && foreign[language].has(first)) continue
    if (known.words.every((word, offset) => offset === 0 || tokens[at + offset]?.text === word)) {
      found.push({ sense: known.sense, end: at + known.words.length })
    }
  }
  return found.sort((one, other) => other.end - one.end)
}

function index(): ReadonlyMap<string, readonly Known[]> {
  const map = new Map<string, Known[]>()
  for (const language of ['en', 'es', 'pt'] as const) {
    for (const { sense, phrases } of lexicons[language]) {
      for (const words of phrases) {
        const [first = ''] = words
        map.set(first, [...(map.get(first) ?? []), { words, sense, language }])
      }
    }
  }
  return map
}

function languagesByWord(): ReadonlyMap<string, ReadonlySet<Language>> {
  const map = new Map<string, Set<Language>>()
  for (const language of ['en', 'es', 'pt'] as const) {
    for (const { phrases } of lexicons[language]) {
      for (const word of phrases.flat()) map.set(word, (map.get(word) ?? new Set()).add(language))
    }
  }
  return map
}

/** What stands in place of a token that something else was read from. */
export const taken = '\0'

/** A lattice in which tokens that are something else say nothing and part phrases. */
export function without({ tokens, matches }: Lattice, places: ReadonlySet<number>): Lattice {
  if (places.size === 0) return { tokens, matches }
  const isFree = (start: number, end: number) => {
    for (let at = start; at < end; at++) if (places.has(at)) return false
    return true
  }
  return {
    tokens: tokens.map((token, at) => (places.has(at) ? { ...token, kind: 'sign', text: taken } : token)),
    matches: matches.map((list, at) => list.filter(({ end }) => isFree(at, end))),
  }
}
