import type { Unable } from '../../words/words.ts'
import type { Stretch } from '../period/stretch.ts'
import type { Reading } from '../understanding.ts'
import { endOfPhrase, type Phrases } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'

/** A text while it is read: each reader takes the tokens that it has understood, and says what they change. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly taken: Set<number>
  readonly clauses: Clause[]
}

/** Words `[start, end)` that one reader stands on, and the field of the reading that they change. */
export interface Clause extends Stretch {
  readonly changes: Changes
}

/**
 * `nothing` is changed by words that are read so that nothing else is: "hora pico", "now" of "now only chats"; `unmet` are
 * those that are understood and that no reading has a place for: "por turno", "en dólares".
 */
export type Changes =
  | Exclude<keyof Reading, 'language' | 'weekStart' | 'mended' | 'without'>
  | Unable
  | 'nothing'
  | 'unmet'

export function sentenceOf(tokens: readonly Token[]): Sentence {
  return { tokens, taken: new Set(), clauses: [] }
}

export function wordAt({ tokens }: Sentence, at: number): string {
  return tokens[at]?.text ?? ''
}

export function take(sentence: Sentence, start: number, end: number, changes: Changes): void {
  for (let at = start; at < end; at++) sentence.taken.add(at)
  sentence.clauses.push({ start, end, changes })
}

/** Where one of the phrases ends that begins at a token that is still free. */
export function phraseEnd({ tokens, taken }: Sentence, at: number, phrases: Phrases): number | undefined {
  return endOfPhrase(tokens, at, phrases, taken)
}

export function isNumber(token: Token | undefined, digits = 6): boolean {
  return token?.kind === 'number' && token.text.length <= digits
}
