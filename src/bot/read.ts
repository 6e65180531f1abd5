import { understand } from '../question/understand.ts'
import type { Reading, Understanding } from '../question/understanding.ts'
import type { Person } from './answer-record.ts'
import type { Asking } from './bot.ts'
import { defined } from './defined.ts'
import type { Account } from './inquire.ts'
import type { Memory } from './ports.ts'
import { preferencesOf } from './talk/preferences.ts'

export interface Readers {
  readonly memory: Memory
  readonly accounts: readonly [Account, ...Account[]]
}

export interface Read {
  readonly understanding: Understanding
  /** Undefined where nothing settles which one is meant. */
  readonly account: Account | undefined
  /** Without the question before it, it would have been understood otherwise. */
  readonly isFollowUp: boolean
}

/**
 * Understands a sentence in the zone of the account that it is about: the one named, else that of the question before
 * it, the person's or the channel's own, the channel's last, or the only one. Where none of these settles it, the
 * account stays open and calendar words are read in the first's zone.
 */
export async function read(
  { memory, accounts }: Readers,
  asking: Asking,
  text: string,
  person: Person,
  previous?: Reading,
): Promise<Read> {
  const names = accounts.map((account) => account.name)
  const [preferences, remembered] = await Promise.all([
    preferencesOf(memory, asking),
    memory.accountOf(asking.channel),
  ])
  const candidates = [previous?.account, preferences.account, remembered]
  const usual = accounts.length === 1 ? accounts[0] : firstOf(accounts, candidates)
  const language = previous?.language ?? person.language
  const understandIn = (account: Account, before: Reading | undefined) =>
    understand(text, {
      now: asking.at,
      zone: account.zone,
      language,
      accounts: names,
      ...defined({ previous: before, weekStart: preferences.weekStart }),
    })
  const found = (account: Account | undefined, understanding: Understanding): Read => ({
    understanding,
    account,
    isFollowUp:
      previous !== undefined && !isSame(understanding, understandIn(account ?? accounts[0], undefined)),
  })

  const first = understandIn(usual ?? accounts[0], previous)
  const named = firstOf(accounts, [readingOf(first)?.account])
  if (named === undefined) return found(usual, first)
  if (named.name !== previous?.account) await memory.rememberAccount(asking.channel, named.name)
  return found(named, named === usual ? first : understandIn(named, previous))
}

function firstOf(accounts: readonly Account[], names: readonly (string | undefined)[]): Account | undefined {
  for (const name of names) {
    const account = accounts.find((one) => one.name === name)
    if (account !== undefined) return account
  }
  return undefined
}

function isSame(one: Understanding, other: Understanding): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
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
