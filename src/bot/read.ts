import { understand } from '../question/understand.ts'
import type { Reading, Understanding } from '../question/understanding.ts'
import type { Person } from './answer-record.ts'
import type { Asking } from './bot.ts'
import type { Account } from './inquire.ts'
import type { Memory } from './ports.ts'

export interface Readers {
  readonly memory: Memory
  readonly accounts: readonly [Account, ...Account[]]
}

/**
 * Understands a sentence in the zone of the account that it is about: the one named, else the channel's last, else
 * the only one. Where none of these settles it, the account stays open and calendar words are read in the first's zone.
 */
export async function read(
  { memory, accounts }: Readers,
  asking: Asking,
  text: string,
  person: Person,
): Promise<{ readonly understanding: Understanding; readonly account: Account | undefined }> {
  const names = accounts.map((account) => account.name)
  const remembered = await memory.accountOf(asking.channel)
  const usual = accounts.length === 1 ? accounts[0] : accounts.find((account) => account.name === remembered)
  const understandIn = (account: Account) =>
    understand(text, { now: asking.at, zone: account.zone, language: person.language, accounts: names })

  const first = understandIn(usual ?? accounts[0])
  const named = accounts.find((account) => account.name === readingOf(first)?.account)
  if (named === undefined) return { understanding: first, account: usual }
  await memory.rememberAccount(asking.channel, named.name)
  return { understanding: understandIn(named), account: named }
}

export function readingOf(understanding: Understanding): Reading | undefined {
  switch (understanding.kind) {
    case 'question':
      return understanding.question
    case 'ask-back':
    case 'future':
      return understanding.reading
    case 'command':
    case 'nothing':
      return undefined
  }
}
