import type { Answer } from '../../../src/bot/model/answer-record.ts'
import type { Answers } from '../../../src/bot/ports/answers.ts'

export class AnswersTwin implements Answers {
  readonly #now: () => number
  readonly #records = new Map<string, Answer>()
  readonly #hereSince = new Map<string, number>()
  /** Ids in the order of their waking; the test works them off. */
  readonly woken: string[] = []

  constructor(now: () => number = () => 0) {
    this.#now = now
  }

  get openIds(): readonly string[] {
    return [...this.#records.values()].flatMap(({ id, state }) => (state === 'open' ? [id] : []))
  }

  create(answer: Answer): Promise<boolean> {
    if (this.#records.has(answer.id)) return Promise.resolve(false)
    this.#records.set(answer.id, structuredClone(answer))
    this.#hereSince.set(answer.id, this.#now())
    return Promise.resolve(true)
  }

  get(id: string): Promise<Answer | undefined> {
    const record = this.#records.get(id)
    return Promise.resolve(record && this.#aged(record))
  }

  update(id: string, change: Partial<Omit<Answer, 'id'>>): Promise<Answer> {
    const record = this.#records.get(id)
    if (record === undefined) return Promise.reject(new Error(`No answer ${id}`))
    const changed = { ...record, ...structuredClone(change) }
    this.#records.set(id, changed)
    return Promise.resolve(this.#aged(changed))
  }

  async updateAsRead(
    read: Answer,
    fields: readonly (keyof Answer)[],
    change: Partial<Omit<Answer, 'id'>>,
  ): Promise<Answer | undefined> {
    const record = this.#records.get(read.id)
    const isAsRead = fields.every((name) => JSON.stringify(record?.[name]) === JSON.stringify(read[name]))
    return isAsRead ? this.update(read.id, change) : undefined
  }

  delete(id: string): void {
    this.#records.delete(id)
  }

  wake(id: string): Promise<void> {
    if (!this.woken.includes(id)) this.woken.push(id)
    return Promise.resolve()
  }

  #aged(record: Answer): Answer {
    const since = this.#hereSince.get(record.id) ?? this.#now()
    return { ...structuredClone(record), ageMs: this.#now() - since }
  }
}
