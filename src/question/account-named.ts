import { readAccounts } from './details/accounts.ts'
import { sentenceOf } from './details/sentence.ts'
import { tokenise } from './text/tokens.ts'

/** The account that a sentence is about by its own words, and in whose zone it is to be read. */
export function accountNamed(text: string, accounts: readonly string[]): string | undefined {
  return readAccounts(sentenceOf(tokenise(text)), accounts)[0]
}
