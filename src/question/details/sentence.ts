import { endOfPhrase, type Phrases } from '../text/phrases.ts'
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

/** Where one of the phrases ends that begins at a token that is still free. */
export function phraseEnd({ tokens, taken }: Sentence, at: number, phrases: Phrases): number | undefined {
  return endOfPhrase(tokens, at, phrases, taken)
}

export function isNumber(token: Token | undefined, digits = 6): boolean {
  return token?.kind === 'number' && token.text.length <= digits
}
