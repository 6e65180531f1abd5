import type { Posted } from '../../../src/bot/model/answer-record.ts'
import type { Memory, ChosenSettings, Topic, SettingsOwner } from '../../../src/bot/ports/memory.ts'

/** Forgets nothing by itself but what the clock of the story has passed. */
export class MemoryTwin implements Memory {
  readonly #now: () => number
  readonly #forgetAnswer: (id: string) => void
  readonly #accounts = new Map<string, string>()
  readonly #topics = new Map<string, { readonly answer: string; readonly until: number }>()
  readonly #messages = new Map<string, string>()
  readonly #asked = new Map<string, string[]>()
  readonly #madeFrom = new Map<string, string>()
  readonly #settings = new Map<string, ChosenSettings>()
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

  noteAsked(person: string, answer: string, from?: string): Promise<void> {
    if (from !== undefined) this.#madeFrom.set(answer, from)
    const others = (this.#asked.get(person) ?? []).filter((id) => id !== answer)
    this.#asked.set(person, [answer, ...others])
    return Promise.resolve()
  }

  recent(person: string): Promise<readonly string[]> {
    return Promise.resolve(this.#asked.get(person) ?? [])
  }

  settingsOf(whose: SettingsOwner): Promise<ChosenSettings> {
    return Promise.resolve(this.#settings.get(JSON.stringify(whose)) ?? {})
  }

  changeSettings(whose: SettingsOwner, change: Partial<ChosenSettings>): Promise<void> {
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
    // In the order of their making: what was made of something comes behind it.
    for (const [answer, from] of this.#madeFrom) if (asked.has(from)) asked.add(answer)
    for (const id of asked) this.#forgetAnswer(id)
    for (const [topic, { answer }] of this.#topics) if (asked.has(answer)) this.#topics.delete(topic)
    for (const [message, answer] of this.#messages) if (asked.has(answer)) this.#messages.delete(message)
    return Promise.resolve()
  }
}
