import { reports } from '../../report/catalogue.ts'
import { liveReports } from '../../report/live/live-reports.ts'
import { wordsOf } from '../text/words-of.ts'
import { concepts } from '../vocabulary/concepts.ts'
import { momentConcepts } from '../vocabulary/moments.ts'
import { smallWords } from '../vocabulary/small-words.ts'

/** A notion found in a text: tokens `[start, end)`. */
export interface Notion {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** What how many there are of a notion is known by: "cuántos agentes". */
export function countOf(id: string): string {
  return `count:${id}`
}

export function isCount(id: string): boolean {
  return id.startsWith('count:')
}

interface Known {
  readonly words: readonly string[]
  readonly id: string
}

/** What the words of some reports mean. */
export interface Vocabulary {
  readonly byFirstWord: ReadonlyMap<string, readonly Known[]>
  /** The words of their names. */
  readonly words: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

const usual = vocabularyOf(concepts, reports)
/** That of the reports of now. */
export const ofNow = vocabularyOf({ ...concepts, ...momentConcepts }, liveReports)

function vocabularyOf(rows: Readonly<Record<string, string>>, named: typeof reports): Vocabulary {
  const all = named.flatMap((report) => namesOf(report).flatMap(wordsOf))
  const words = new Set(all.filter((word) => /\p{L}/u.test(word)))
  const stems = new Set([...words].filter((word) => !smallWords.has(word)).map(stem))
  return { byFirstWord: index(rows), words, stems }
}

export function namesOf(report: (typeof reports)[number]): readonly string[] {
  const { title, things, words, asks = {} } = report
  const names = [words, ...Object.values(asks)].flatMap((one) => Object.values(one).flat())
  return [...Object.values(title), ...Object.values(things), ...names]
}

/** The notions of a sequence of folded words, longest phrase first; small words and unknown ones have none. */
export function notionsIn(words: readonly string[], vocabulary = usual): readonly Notion[] {
  const found: Notion[] = []
  let at = 0
  while (at < words.length) {
    const notion = notionAt(words, at, vocabulary)
    if (notion !== undefined) found.push(notion)
    at = notion?.end ?? at + 1
  }
  return found
}

function notionAt(words: readonly string[], at: number, vocabulary: Vocabulary): Notion | undefined {
  const word = words[at] ?? ''
  const known = knownAt(words, at, vocabulary.byFirstWord.get(word))
  if (known !== undefined) return known
  const isOfCatalogue = vocabulary.stems.has(stem(word)) && !smallWords.has(word)
  return isOfCatalogue ? { id: `word:${stem(word)}`, start: at, end: at + 1 } : undefined
}

/** Whether a word is one that people use for what reports are about, and not only a part of a report's name. */
export function isConcept(word: string): boolean {
  return usual.byFirstWord.has(word)
}

/** Whether a number is part of what a word begins: the 2300 of "ley 2300". */
export function isPartOfName(number: string, before: string): boolean {
  return usual.byFirstWord.get(before)?.some(({ words }) => words[1] === number) === true
}

/** Whether a word stands in the vocabulary or in the catalogue as it is typed. */
export function isKnown(word: string): boolean {
  return usual.byFirstWord.has(word) || usual.words.has(word)
}

function knownAt(words: readonly string[], at: number, ways: readonly Known[] = []): Notion | undefined {
  for (const known of ways) {
    if (known.words.every((word, offset) => offset === 0 || words[at + offset] === word)) {
      return { id: known.id, start: at, end: at + known.words.length }
    }
  }
  return undefined
}

const laughter = /^(?:(?:[jh]+[aei]+){2,}[jh]?|k{3,}|(?:rs){2,}|lol|xd)$/u

/** Whether a word carries no meaning of its own in a question. */
export function isSmall(word: string): boolean {
  return smallWords.has(word) || laughter.test(word)
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/e?s?$/u, '') : word
}

function index(rows: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Known[]> {
  const map = new Map<string, Known[]>()
  for (const [id, row] of Object.entries(rows)) {
    const [singles = '', ...phrases] = row.split('|')
    const all = [
      ...singles.split(' ').map((word) => [word]),
      ...phrases.flatMap((phrase) => phrasesOf(phrase)),
    ]
    for (const words of all) {
      const [first = ''] = words
      if (first !== '') map.set(first, [...(map.get(first) ?? []), { words, id }])
    }
  }
  for (const list of map.values()) list.sort((one, other) => other.words.length - one.words.length)
  return map
}

function phrasesOf(phrase: string): readonly (readonly string[])[] {
  return [phrase.split(' ').filter((word) => word !== '')]
}
