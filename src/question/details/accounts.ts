import { phrases } from '../text/phrases.ts'
import { wordsOf } from '../text/words-of.ts'
import { phraseEnd, take, wordAt, type Sentence } from './sentence.ts'

interface Found {
  readonly name: string
  readonly start: number
  readonly length: number
}

const labels = new Set(['account', 'cuenta', 'conta'])

const all = phrases(
  'in both, in both accounts, in both of them, in all of them, en las dos, en las dos cuentas, en las tres, en las tres cuentas, en ambas, en ambas cuentas, nas duas, nas duas contas, nas tres, nas tres contas, em ambas, em ambas as contas, all accounts, all the accounts, both accounts, both the accounts, every account, each account, by account, per account, todas las cuentas, ambas cuentas, las dos cuentas, las tres cuentas, cada cuenta, por cuenta, entre cuentas, todas as contas, ambas as contas, as duas contas, as tres contas, duas contas, cada conta, por conta, entre contas',
)

/** The accounts that are named, where there are several: the longest names that stand in the text, or all of them. */
export function readAccounts(sentence: Sentence, accounts: readonly string[]): readonly string[] {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const end = accounts.length > 1 ? phraseEnd(sentence, at, all) : undefined
    if (end === undefined) continue
    take(sentence, at, end, 'account')
    return accounts
  }
  const named: string[] = []
  for (;;) {
    const left = accounts.filter((account) => !named.includes(account))
    const found = byWholeName(sentence, left) ?? (named.length === 0 ? byOneWord(sentence, left) : undefined)
    if (found === undefined) return named
    take(sentence, found.start, found.start + found.length, 'account')
    named.push(found.name)
  }
}

function byWholeName(sentence: Sentence, accounts: readonly string[]): Found | undefined {
  let found: Found | undefined
  for (const name of accounts) {
    const words = wordsOf(name)
    if (words.length === 0 || words.length <= (found?.length ?? 0)) continue
    const start = sentence.tokens.findIndex((_, at) =>
      words.every(
        (word, offset) => wordAt(sentence, at + offset) === word && !sentence.taken.has(at + offset),
      ),
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
