import { fold } from '../text/fold.ts'
import { take, wordAt, type Sentence } from './sentence.ts'

/** The account that is named, where there are several: the longest name that stands in the text. */
export function readAccount(sentence: Sentence, accounts: readonly string[]): string | undefined {
  let found: { readonly name: string; readonly start: number; readonly length: number } | undefined
  for (const name of accounts) {
    const words = fold(name).match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? []
    if (words.length === 0 || words.length <= (found?.length ?? 0)) continue
    const start = sentence.tokens.findIndex((_, at) =>
      words.every((word, offset) => wordAt(sentence, at + offset) === word),
    )
    if (start >= 0) found = { name, start, length: words.length }
  }
  if (found === undefined) return undefined
  take(sentence, found.start, found.start + found.length)
  return found.name
}
