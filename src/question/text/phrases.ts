import type { Token } from './tokens.ts'

export type Phrases = readonly (readonly string[])[]

/** "one two, three" as phrases of words. */
export function phrases(row: string): Phrases {
  return row.split(', ').map((phrase) => phrase.split(' '))
}

/** Where one of the phrases ends that begins at a token; the longest wins, and `taken` tokens are not read again. */
export function endOfPhrase(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases,
  taken?: ReadonlySet<number>,
): number | undefined {
  let end: number | undefined
  for (const phrase of beginningWith(tokens[at]?.text ?? '', phrases)) {
    if (at + phrase.length <= (end ?? 0)) continue
    const fits = phrase.every(
      (word, offset) => tokens[at + offset]?.text === word && taken?.has(at + offset) !== true,
    )
    if (fits) end = at + phrase.length
  }
  return end
}

/** Lists of phrases never change, so that each is sorted by its first words once. */
const byFirstWord = new WeakMap<Phrases, ReadonlyMap<string, Phrases>>()

function beginningWith(word: string, phrases: Phrases): Phrases {
  const known = byFirstWord.get(phrases) ?? Map.groupBy(phrases, ([first = '']) => first)
  if (!byFirstWord.has(phrases)) byFirstWord.set(phrases, known)
  return known.get(word) ?? []
}
