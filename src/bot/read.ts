import { understand } from '../question/understand.ts'
import type { Reading, Understanding } from '../question/understanding.ts'
import type { Person } from './answer-record.ts'
import type { Asking } from './bot.ts'
import { defined } from './defined.ts'
import type { Account } from './inquire.ts'
import type { Calls } from './ports/calls.ts'
import type { Memory } from './ports/memory.ts'
import { preferencesOf } from './recall/preferences.ts'

export interface Readers {
  readonly memory: Memory
  readonly calls: Pick<Calls, 'names'>
  readonly accounts: readonly [Account, ...Account[]]
}

export interface Read {
  readonly understanding: Understanding
  /** Undefined where nothing settles which one is meant. */
  readonly account: Account | undefined
  /** Without the question before it, it would have been understood otherwise. */
  readonly isFollowUp: boolean
}

/** What a sentence goes on from. */
export interface Before {
  readonly previous?: Reading | undefined
  /** The report that was picked of those it could mean. */
  readonly report?: string | undefined
}

/**
 * Understands a sentence in the zone of the account that it is about: the one named, else that of the question before
 * it, the person's or the channel's own, the channel's last, or the only one. Where none of these settles it, the
 * account stays open and calendar words are read in the first's zone.
 */
export async function read(
  { memory, calls, accounts }: Readers,
  asking: Asking,
  text: string,
  person: Person,
  { previous, report }: Before = {},
): Promise<Read> {
  const names = accounts.map((account) => account.name)
  const [preferences, remembered] = await Promise.all([
    preferencesOf(memory, asking),
    memory.accountOf(asking.channel),
  ])
  const candidates = [previous?.account, preferences.account, remembered]
  const usual = accounts.length === 1 ? accounts[0] : firstOf(accounts, candidates)
  const language = previous?.language ?? person.language
  const understandIn = async (account: Account, before: Reading | undefined) =>
    understand(text, {
      now: asking.at,
      zone: account.zone,
      language,
      accounts: names,
      names: await calls.names(account.name),
      ...defined({ previous: before, report, weekStart: preferences.weekStart }),
    })
  const found = async (account: Account | undefined, understanding: Understanding): Promise<Read> => ({
    understanding,
    account,
    isFollowUp:
      previous !== undefined && !isSame(understanding, await understandIn(account ?? accounts[0], undefined)),
  })

  const first = await understandIn(usual ?? accounts[0], previous)
  const named = firstOf(accounts, [readingOf(first)?.account])
  if (named === undefined) return found(usual, first)
  if (named.name !== previous?.account) await memory.rememberAccount(asking.channel, named.name)
  return found(named, named === usual ? first : await understandIn(named, previous))
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
