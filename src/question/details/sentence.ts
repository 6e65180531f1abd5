import type { Token } from '../text/tokens.ts'

/** A text while it is read: each reader takes the tokens that it has understood. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly taken: Set<number>
}

export function wordAt({ tokens }: Sentence, at: number): string {
  return tokens[at]?.text ?? ''
}

export function take(sentence: Sentence, start: number, end: number): void {
  for (let at = start; at < end; at++) sentence.taken.add(at)
}

/** Where one of the phrases ends that begins at a token; the longest wins. */
export function phraseEnd(
  sentence: Sentence,
  at: number,
  phrases: readonly (readonly string[])[],
): number | undefined {
  let end: number | undefined
  for (const phrase of phrases) {
    if (phrase[0] !== wordAt(sentence, at) || at + phrase.length <= (end ?? 0)) continue
    const fits = phrase.every(
      (word, offset) => wordAt(sentence, at + offset) === word && !sentence.taken.has(at + offset),
    )
    if (fits) end = at + phrase.length
  }
  return end
}

/** "one two, three" as phrases of words. */
export function phrases(row: string): readonly (readonly string[])[] {
  return row.split(', ').map((phrase) => phrase.split(' '))
}

export function isNumber(token: Token | undefined, digits = 6): boolean {
  return token?.kind === 'number' && token.text.length <= digits
}
