import { wordsOf } from '../text/words-of.ts'
import { take, wordAt, type Sentence } from './sentence.ts'

interface Found {
  readonly name: string
  readonly start: number
  readonly length: number
}

const labels = new Set(['account', 'cuenta', 'conta'])

/** The account that is named, where there are several: the longest name that stands in the text. */
export function readAccount(sentence: Sentence, accounts: readonly string[]): string | undefined {
  const found = byWholeName(sentence, accounts) ?? byOneWord(sentence, accounts)
  if (found === undefined) return undefined
  take(sentence, found.start, found.start + found.length)
  return found.name
}

function byWholeName(sentence: Sentence, accounts: readonly string[]): Found | undefined {
  let found: Found | undefined
  for (const name of accounts) {
    const words = wordsOf(name)
    if (words.length === 0 || words.length <= (found?.length ?? 0)) continue
    const start = sentence.tokens.findIndex((_, at) =>
      words.every((word, offset) => wordAt(sentence, at + offset) === word),
    )
    if (start >= 0) found = { name, start, length: words.length }
  }
  return found
}

/** "cuenta norte" for "Bogotá Norte", where no other account has that word. */
function byOneWord(sentence: Sentence, accounts: readonly string[]): Found | undefined {
  const label = sentence.tokens.findIndex(({ text }) => labels.has(text))
  if (label < 0) return undefined
  const word = wordAt(sentence, label + 1)
  const [name, second] = accounts.filter((account) => wordsOf(account).includes(word))
  return name === undefined || second !== undefined ? undefined : { name, start: label, length: 2 }
}
