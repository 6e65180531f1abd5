import type { Answer, Person, Place, Posted } from '../../src/bot/answer-record.ts'
import type { Call } from '../../src/bot/call.ts'
import { Failure, type FailureKind } from '../../src/bot/failure.ts'
import type { Message } from '../../src/bot/message.ts'
import type { Answers, Calls, Chat, Memory, People, Standing } from '../../src/bot/ports.ts'
import type { Report } from '../../src/report/declaration.ts'
import type { Summary, View } from '../../src/report/summary.ts'
import type { Table } from '../../src/report/table.ts'

type Summarise = (report: Report, tables: readonly Table[], view: View, clip: Clip | undefined) => Summary
type Clip = { readonly start: number; readonly end: number }
type Outcome =
  | { kind: 'kept'; asOf: number; table: Table }
  | { kind: 'failed'; failure: FailureKind; at: number }

/** Calls without lanes: a call waits until the test lands or fails it, and its answers are then woken. */
export class CallsTwin implements Calls {
  readonly #summarise: Summarise
  readonly #wake: (answer: string) => void
  readonly #outcomes = new Map<string, Outcome>()
  readonly #waiters = new Map<string, Set<string>>()

  constructor(summarise: Summarise, wake: (answer: string) => void = () => undefined) {
    this.#summarise = summarise
    this.#wake = wake
  }

  /** The calls that were asked for and have no outcome, in the order of their asking. */
  waiting(): readonly Call[] {
    return [...this.#waiters.keys()].map((key) => JSON.parse(key) as Call)
  }

  land(call: Call, table: Table, asOf: number): void {
    this.#end(call, { kind: 'kept', asOf, table })
  }

  fail(call: Call, failure: FailureKind, at: number): void {
    this.#end(call, { kind: 'failed', failure, at })
  }

  forget(call: Call): void {
    this.#outcomes.delete(keyOf(call))
  }

  request(calls: readonly Call[], answer: string, since: number): Promise<readonly Standing[]> {
    return Promise.resolve(
      calls.map((call) => {
        const key = keyOf(call)
        const outcome = this.#outcomes.get(key)
        if (outcome?.kind === 'kept') return { kind: 'kept', asOf: outcome.asOf, rows: outcome.table.rows }
        if (outcome?.kind === 'failed' && outcome.at > since) return outcome
        const ahead = this.#aheadOf(key, call.account)
        this.#waiters.set(key, (this.#waiters.get(key) ?? new Set()).add(answer))
        return { kind: 'waiting', ahead }
      }),
    )
  }

  ahead(account: string): Promise<number> {
    return Promise.resolve(this.waiting().filter((call) => call.account === account).length)
  }

  summarise(
    report: Report,
    calls: readonly Call[],
    view: View,
    clip: Clip | undefined,
  ): Promise<Summary | undefined> {
    const outcomes = calls.map((call) => this.#outcomes.get(keyOf(call)))
    const tables = outcomes.flatMap((outcome) => (outcome?.kind === 'kept' ? [outcome.table] : []))
    if (tables.length < calls.length) return Promise.resolve(undefined)
    return Promise.resolve(this.#summarise(report, tables, view, clip))
  }

  #end(call: Call, outcome: Outcome): void {
    const key = keyOf(call)
    this.#outcomes.set(key, outcome)
    const waiters = this.#waiters.get(key) ?? []
    this.#waiters.delete(key)
    for (const answer of waiters) this.#wake(answer)
  }

  #aheadOf(key: string, account: string): number {
    const keys = this.waiting().filter((call) => call.account === account)
    const position = keys.findIndex((call) => keyOf(call) === key)
    return position === -1 ? keys.length : position
  }
}

function keyOf({ account, report, params, window }: Call): string {
  return JSON.stringify({ account, report, params, window: { start: window.start, end: window.end } })
}

export class AnswersTwin implements Answers {
  readonly #records = new Map<string, Answer>()
  /** Ids in the order of their waking; the test works them off. */
  readonly woken: string[] = []

  create(answer: Answer): Promise<boolean> {
    if (this.#records.has(answer.id)) return Promise.resolve(false)
    this.#records.set(answer.id, structuredClone(answer))
    return Promise.resolve(true)
  }

  get(id: string): Promise<Answer | undefined> {
    return Promise.resolve(structuredClone(this.#records.get(id)))
  }

  update(id: string, change: Partial<Omit<Answer, 'id'>>): Promise<Answer> {
    const record = this.#records.get(id)
    if (record === undefined) return Promise.reject(new Error(`No answer ${id}`))
    const changed = { ...record, ...structuredClone(change) }
    this.#records.set(id, changed)
    return Promise.resolve(structuredClone(changed))
  }

  wake(id: string): Promise<void> {
    if (!this.woken.includes(id)) this.woken.push(id)
    return Promise.resolve()
  }
}

export class MemoryTwin implements Memory {
  readonly #accounts = new Map<string, string>()

  accountOf(channel: string): Promise<string | undefined> {
    return Promise.resolve(this.#accounts.get(channel))
  }

  rememberAccount(channel: string, account: string): Promise<void> {
    this.#accounts.set(channel, account)
    return Promise.resolve()
  }
}

type PostPlace = Extract<Place, { kind: 'post' }>
type ResponsePlace = Extract<Place, { kind: 'response' }>
type Trouble = FailureKind | { readonly reply: 'lost' }

/** A Slack that takes every message, unless it was told to fail the next one or to lose its reply. */
export class ChatTwin implements Chat {
  readonly posts: { posted: Posted; place: PostPlace; message: Message; mark: string }[] = []
  readonly responses: { place: ResponsePlace; message: Message }[] = []
  readonly #troubles: Trouble[] = []
  #count = 0

  failNext(...troubles: readonly Trouble[]): void {
    this.#troubles.push(...troubles)
  }

  post(place: PostPlace, message: Message, mark: string): Promise<Posted> {
    return this.#take(() => {
      this.#count += 1
      const posted = { channel: place.channel, ts: `1700000000.${`${this.#count}`.padStart(6, '0')}` }
      this.posts.push({ posted, place, message, mark })
      return posted
    })
  }

  edit(posted: Posted, message: Message): Promise<void> {
    return this.#take(() => {
      const post = this.posts.find(
        ({ posted: { channel, ts } }) => channel === posted.channel && ts === posted.ts,
      )
      if (post === undefined) throw new Failure('slack-refused')
      post.message = message
    })
  }

  find(place: PostPlace, mark: string): Promise<Posted | undefined> {
    return this.#take(
      () => this.posts.find((post) => post.mark === mark && post.place.channel === place.channel)?.posted,
    )
  }

  respond(place: ResponsePlace, message: Message): Promise<void> {
    return this.#take(() => {
      this.responses.push({ place, message })
    })
  }

  openDm(person: string): Promise<string> {
    return this.#take(() => `D-${person}`)
  }

  #take<Taken>(act: () => Taken): Promise<Taken> {
    const trouble = this.#troubles.shift()
    if (typeof trouble === 'string') return Promise.reject(new Failure(trouble))
    try {
      const taken = act()
      return trouble === undefined
        ? Promise.resolve(taken)
        : Promise.reject(new Failure('slack-outcome-unknown'))
    } catch (error) {
      return Promise.reject(error)
    }
  }
}

export class PeopleTwin implements People {
  readonly #people = new Map<string, Awaited<ReturnType<People['get']>>>()

  add(person: Partial<Awaited<ReturnType<People['get']>>> & Pick<Person, 'id'>): void {
    const usual = { name: person.id, language: 'en', zone: 'America/Bogota' } as const
    this.#people.set(person.id, { ...usual, isGuest: false, isForeign: false, isAdmin: false, ...person })
  }

  get(id: string): ReturnType<People['get']> {
    const person = this.#people.get(id)
    return person === undefined ? Promise.reject(new Failure('slack-refused')) : Promise.resolve(person)
  }
}
