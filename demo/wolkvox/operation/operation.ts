import { Kept } from '../kept.ts'
import { botExchangesOf } from './bots.ts'
import type { BotExchange } from './bots.ts'
import type { Call } from './call.ts'
import { phoneDayOf } from './calls.ts'
import type { PhoneDay, Preview } from './calls.ts'
import { casesOf } from './cases.ts'
import type { Case, MailTransfer } from './cases.ts'
import { chatsOf } from './chats.ts'
import type { Chat, ChatTransfer } from './chats.ts'
import type { AgentState } from './desk.ts'
import { diallerAttemptsOf } from './dialler.ts'
import type { DiallerAttempt } from './dialler.ts'
import { agentsOf } from './house.ts'
import type { Agent } from './house.ts'
import { ivrPassagesOf } from './ivr.ts'
import type { IvrPassage } from './ivr.ts'
import { messagesOf } from './messages.ts'
import type { OutgoingMessage } from './messages.ts'
import { rosterOf } from './roster.ts'
import type { Shift } from './roster.ts'

/** The streams of records that every report is made from. */
export interface Streams {
  readonly calls: Call
  readonly states: AgentState
  readonly previews: Preview
  readonly chats: Chat
  readonly chatTransfers: ChatTransfer
  readonly cases: Case
  readonly mailTransfers: MailTransfer
  readonly botExchanges: BotExchange
  readonly ivrPassages: IvrPassage
  readonly diallerAttempts: DiallerAttempt
  readonly messages: OutgoingMessage
}

const keptRecords = 120_000

/** One contact centre. A day of it is worked out when it is asked for, and is always the same. */
export class Operation {
  readonly seed: number
  readonly server: string
  readonly agents: readonly Agent[]
  readonly #days = new Kept<readonly unknown[]>(keptRecords)
  readonly #phoneDays = new Kept<PhoneDay>(keptRecords)

  constructor(seed: number, server: string) {
    this.seed = seed
    this.server = server
    this.agents = agentsOf(seed, server)
  }

  /** The records of one day in the order of their `at`, which lies in that day. */
  records<S extends keyof Streams>(stream: S, day: number): readonly Streams[S][] {
    const make = this.#makers[stream]
    const records = this.#days.get(
      `${stream} ${day}`,
      () => make(day),
      ({ length }) => length,
    )
    return records as readonly Streams[S][]
  }

  roster(day: number): readonly Shift[] {
    return rosterOf(this.seed, this.server, day, this.agents)
  }

  readonly #makers: { readonly [S in keyof Streams]: (day: number) => readonly Streams[S][] } = {
    calls: (day) => this.#phoneDay(day).calls,
    states: (day) => this.#phoneDay(day).states,
    previews: (day) => this.#phoneDay(day).previews,
    chats: (day) => chatsOf(this.seed, this.server, day, this.roster(day)),
    chatTransfers: (day) => inOrder(this.records('chats', day).flatMap(({ transfer }) => transfer ?? [])),
    cases: (day) => casesOf(this.seed, this.server, day, this.roster(day)),
    mailTransfers: (day) => inOrder(this.records('cases', day).flatMap(({ transfers }) => transfers)),
    botExchanges: (day) => botExchangesOf(this.seed, this.server, day, this.records('chats', day)),
    diallerAttempts: (day) => diallerAttemptsOf(this.seed, this.server, day),
    messages: (day) => messagesOf(this.seed, this.server, day, this.roster(day)),
    ivrPassages: (day) => ivrPassagesOf(this.seed, this.server, day, this.records('calls', day)),
  }

  #phoneDay(day: number): PhoneDay {
    return this.#phoneDays.get(
      String(day),
      () => phoneDayOf(this.seed, this.server, day, this.roster(day)),
      ({ calls, states }) => calls.length + states.length,
    )
  }
}

function inOrder<R extends { readonly at: number }>(records: R[]): readonly R[] {
  return records.sort((a, b) => a.at - b.at)
}
