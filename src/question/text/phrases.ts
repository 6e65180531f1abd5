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
  for (const phrase of phrases) {
    if (phrase[0] !== tokens[at]?.text || at + phrase.length <= (end ?? 0)) continue
    const fits = phrase.every(
      (word, offset) => tokens[at + offset]?.text === word && taken?.has(at + offset) !== true,
    )
    if (fits) end = at + phrase.length
  }
  return end
}
