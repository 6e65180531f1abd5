import { accountNamed } from '../../question/account-named.ts'
import { understand } from '../../question/understand.ts'
import type { Context, Reading, Understanding } from '../../question/understanding.ts'
import type { Person } from '../model/answer-record.ts'
import type { Asking } from '../model/bot.ts'
import { defined } from '../model/defined.ts'
import type { ZonedAccount } from './inquire.ts'
import type { Calls } from '../ports/calls.ts'
import type { Memory } from '../ports/memory.ts'
import { preferencesOf } from './preferences.ts'

export interface Readers {
  readonly memory: Memory
  readonly calls: Pick<Calls, 'names'>
  readonly accounts: readonly [ZonedAccount, ...ZonedAccount[]]
}

export interface Read {
  readonly understanding: Understanding
  /** Undefined where nothing settles which one is meant. */
  readonly account: ZonedAccount | undefined
}

/** What a sentence may go on from, or is read for. */
export type Before = Pick<Context, 'previous' | 'asked' | 'others' | 'isBeside' | 'report'>

/**
 * Understands a sentence in the zone of the account that it is about: the one named, else that of the question before
 * it, the person's or the channel's own, the channel's last, or the only one. Where none of these settles it, the
 * account stays open and calendar words are read in the first's zone.
 */
export async function readWords(
  { memory, calls, accounts }: Readers,
  asking: Asking,
  text: string,
  person: Person,
  before: Before = {},
): Promise<Read> {
  const names = accounts.map((account) => account.name)
  const [preferences, remembered] = await Promise.all([
    preferencesOf(memory, asking),
    memory.accountOf(asking.channel),
  ])
  const named = accountNamed(text, names)
  const candidates = [
    named,
    before.asked?.reading.account,
    before.previous?.account,
    preferences.account,
    remembered,
  ]
  const account = accounts.length === 1 ? accounts[0] : firstOf(accounts, candidates)
  const { name, zone } = account ?? accounts[0]
  const understanding = understand(text, {
    ...before,
    now: asking.at,
    zone,
    language: person.language,
    accounts: names,
    names: await calls.names(name),
    ...defined({ weekStart: preferences.weekStart }),
  })
  const about = readingOf(understanding)?.account
  if (named !== undefined && about === named) await memory.rememberAccount(asking.channel, named)
  return { understanding, account: firstOf(accounts, [about]) ?? account }
}

function firstOf(
  accounts: readonly ZonedAccount[],
  names: readonly (string | undefined)[],
): ZonedAccount | undefined {
  for (const name of names) {
    const account = accounts.find((one) => one.name === name)
    if (account !== undefined) return account
  }
  return undefined
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

/** Whether a sentence went on from the question before it. */
export function isContinued(understanding: Understanding): boolean {
  return 'goesOn' in understanding && understanding.goesOn !== undefined
}
