import type { Answer, Person, Place, Posted } from '../../src/bot/answer-record.ts'
import type { Call } from '../../src/bot/call.ts'
import { Failure, type FailureKind } from '../../src/bot/failure.ts'
import type { Message } from '../../src/bot/message.ts'
import type {
  Answers,
  Asked,
  BeforeSending,
  Calls,
  Chat,
  Known,
  LaneState,
  Ledger,
  Memory,
  People,
  Rating,
  Settings,
  Sheet,
  Standing,
  Topic,
  Upload,
  Waiter,
  Whose,
  Workbooks,
} from '../../src/bot/ports.ts'
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
  /** What a lane says beside how many calls wait in it. */
  readonly laneStates = new Map<string, Partial<LaneState>>()

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

  request(calls: readonly Call[], { answer, since, notBefore = 0 }: Waiter): Promise<readonly Standing[]> {
    return Promise.resolve(
      calls.map((call) => {
        const key = keyOf(call)
        const outcome = this.#outcomes.get(key)
        if (outcome?.kind === 'kept' && outcome.asOf >= notBefore) {
          return { kind: 'kept', asOf: outcome.asOf, rows: outcome.table.rows }
        }
        if (outcome?.kind === 'failed' && outcome.at > since) return outcome
        const ahead = this.#aheadOf(key, call.account)
        this.#waiters.set(key, (this.#waiters.get(key) ?? new Set()).add(answer))
        return { kind: 'waiting', ahead, isRunning: false }
      }),
    )
  }

  giveUp(calls: readonly Call[], answer: string): Promise<void> {
    for (const key of calls.map(keyOf)) {
      const waiters = this.#waiters.get(key)
      waiters?.delete(answer)
      if (waiters?.size === 0) this.#waiters.delete(key)
    }
    return Promise.resolve()
  }

  lane(account: string): Promise<LaneState> {
    const waiting = this.waiting().filter((call) => call.account === account).length
    return Promise.resolve({ account, waiting, ...this.laneStates.get(account) })
  }

  tables(calls: readonly Call[]): Promise<readonly Table[] | undefined> {
    const tables = this.#tablesOf(calls)
    return Promise.resolve(tables.length < calls.length ? undefined : tables)
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
    const tables = this.#tablesOf(calls)
    if (tables.length < calls.length) return Promise.resolve(undefined)
    return Promise.resolve(this.#summarise(report, tables, view, clip))
  }

  #tablesOf(calls: readonly Call[]): readonly Table[] {
    const outcomes = calls.map((call) => this.#outcomes.get(keyOf(call)))
    return outcomes.flatMap((outcome) => (outcome?.kind === 'kept' ? [outcome.table] : []))
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

function keyOf({ account, report, params, window: { start, end }, isWhole }: Call): string {
  return JSON.stringify({ account, report, params, window: { start, end }, isWhole })
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

  delete(id: string): void {
    this.#records.delete(id)
  }

  wake(id: string): Promise<void> {
    if (!this.woken.includes(id)) this.woken.push(id)
    return Promise.resolve()
  }
}

/** Forgets nothing by itself but what the clock of the story has passed. */
export class MemoryTwin implements Memory {
  readonly #now: () => number
  readonly #forgetAnswer: (id: string) => void
  readonly #accounts = new Map<string, string>()
  readonly #topics = new Map<string, { readonly answer: string; readonly until: number }>()
  readonly #messages = new Map<string, string>()
  readonly #asked = new Map<string, string[]>()
  readonly #settings = new Map<string, Settings>()
  readonly #claims = new Map<string, { readonly asking: string; readonly until: number }>()

  constructor(now: () => number = () => 0, forgetAnswer: (id: string) => void = () => undefined) {
    this.#now = now
    this.#forgetAnswer = forgetAnswer
  }

  accountOf(channel: string): Promise<string | undefined> {
    return Promise.resolve(this.#accounts.get(channel))
  }

  rememberAccount(channel: string, account: string): Promise<void> {
    this.#accounts.set(channel, account)
    return Promise.resolve()
  }

  lastAnswer(topic: Topic): Promise<string | undefined> {
    const found = this.#topics.get(JSON.stringify(topic))
    return Promise.resolve(found && found.until > this.#now() ? found.answer : undefined)
  }

  rememberAnswer(topic: Topic, answer: string): Promise<void> {
    const lifeMs = topic.kind === 'thread' ? 30 * 24 * 60 * 60_000 : 30 * 60_000
    this.#topics.set(JSON.stringify(topic), { answer, until: this.#now() + lifeMs })
    return Promise.resolve()
  }

  answerAt({ channel, ts }: Posted): Promise<string | undefined> {
    return Promise.resolve(this.#messages.get(`${channel} ${ts}`))
  }

  noteMessage({ channel, ts }: Posted, answer: string): Promise<void> {
    this.#messages.set(`${channel} ${ts}`, answer)
    return Promise.resolve()
  }

  noteAsked(person: string, answer: string): Promise<void> {
    const others = (this.#asked.get(person) ?? []).filter((id) => id !== answer)
    this.#asked.set(person, [answer, ...others])
    return Promise.resolve()
  }

  recent(person: string): Promise<readonly string[]> {
    return Promise.resolve(this.#asked.get(person) ?? [])
  }

  settingsOf(whose: Whose): Promise<Settings> {
    return Promise.resolve(this.#settings.get(JSON.stringify(whose)) ?? {})
  }

  changeSettings(whose: Whose, change: Partial<Settings>): Promise<void> {
    const key = JSON.stringify(whose)
    this.#settings.set(key, { ...this.#settings.get(key), ...change })
    return Promise.resolve()
  }

  isFirst(deed: string, asking: string): Promise<boolean> {
    const found = this.#claims.get(deed)
    if (found !== undefined && found.until > this.#now()) return Promise.resolve(found.asking === asking)
    this.#claims.set(deed, { asking, until: this.#now() + 5000 })
    return Promise.resolve(true)
  }

  forget(person: string): Promise<void> {
    const asked = new Set(this.#asked.get(person))
    this.#asked.delete(person)
    for (const id of asked) this.#forgetAnswer(id)
    for (const [topic, { answer }] of this.#topics) if (asked.has(answer)) this.#topics.delete(topic)
    for (const [message, answer] of this.#messages) if (asked.has(answer)) this.#messages.delete(message)
    return Promise.resolve()
  }
}

export class LedgerTwin implements Ledger {
  readonly entries: Asked[] = []
  readonly ratings: Rating[] = []

  asked(entry: Asked): Promise<void> {
    this.entries.push(entry)
    return Promise.resolve()
  }

  rated(rating: Rating): Promise<void> {
    this.ratings.push(rating)
    return Promise.resolve()
  }
}

/** Workbooks that are text: the sheet as JSON. */
export class WorkbooksTwin implements Workbooks {
  write(sheet: Sheet): Promise<Uint8Array> {
    return Promise.resolve(new TextEncoder().encode(JSON.stringify(sheet)))
  }
}

type PostPlace = Extract<Place, { kind: 'post' }>
type ResponsePlace = Extract<Place, { kind: 'response' }>
type Trouble = FailureKind | { readonly reply: 'lost' }

/** A Slack that takes every message, unless it was told to fail the next one or to lose its reply. */
export class ChatTwin implements Chat {
  readonly posts: { posted: Posted; place: PostPlace; message: Message; mark: string }[] = []
  readonly responses: { place: ResponsePlace; message: Message }[] = []
  readonly uploads: { place: PostPlace; file: Upload; message: Message }[] = []
  /** The statuses shown, in their order; empty where one was taken away. */
  readonly statuses: { place: PostPlace; text: string }[] = []
  /** What App Home shows, by person. */
  readonly homes = new Map<string, Message>()
  readonly #troubles: Trouble[] = []
  #count = 0

  failNext(...troubles: readonly Trouble[]): void {
    this.#troubles.push(...troubles)
  }

  async post(
    place: PostPlace,
    message: Message,
    mark: string,
    beforeSending?: BeforeSending,
  ): Promise<Posted> {
    await beforeSending?.()
    return this.#take(() => {
      this.#count += 1
      const posted = { channel: place.channel, ts: `1700000000.${`${this.#count}`.padStart(6, '0')}` }
      this.posts.push({ posted, place, message, mark })
      return posted
    })
  }

  async edit(
    posted: Posted,
    message: Message,
    _audience: Place['audience'],
    beforeSending?: BeforeSending,
  ): Promise<void> {
    await beforeSending?.()
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

  upload(place: PostPlace, file: Upload, message: Message): Promise<void> {
    return this.#take(() => {
      this.uploads.push({ place, file, message })
    })
  }

  showStatus(place: PostPlace, text: string): Promise<void> {
    this.statuses.push({ place, text })
    return Promise.resolve()
  }

  publishHome(person: string, message: Message): Promise<void> {
    return this.#take(() => {
      this.homes.set(person, message)
    })
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
  readonly #people = new Map<string, Known>()

  add(person: Partial<Known> & Pick<Person, 'id'>): void {
    const usual = { name: person.id, language: 'en', zone: 'America/Bogota' } as const
    const rights = { isGuest: false, isForeign: false, isAdmin: false, isSupervisor: false, isGone: false }
    this.#people.set(person.id, { ...usual, ...rights, ...person })
  }

  get(id: string): Promise<Known> {
    const person = this.#people.get(id)
    return person === undefined ? Promise.reject(new Failure('slack-refused')) : Promise.resolve(person)
  }
}
