import { readAccounts } from './details/accounts.ts'
import { tokenise } from './text/tokens.ts'

/** The account that a sentence is about by its own words, and in whose zone it is to be read. */
export function accountNamed(text: string, accounts: readonly string[]): string | undefined {
  return readAccounts({ tokens: tokenise(text), taken: new Set() }, accounts)[0]
}
