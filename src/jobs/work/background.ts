import { setTimeout as after } from 'node:timers/promises'
import type { Logger } from 'pino'

/** By then the lane's next call is under way. */
const nextWithinMs = 10

/**
 * Work that a lane's next call need not wait for: what the last one brought is kept while the next is under way. One at
 * a time for each lane, so that a fast lane cannot pile up answers in memory.
 */
export class Background {
  readonly #log: Logger
  readonly #running = new Map<string, { readonly about: string; readonly work: Promise<void> }>()

  constructor(log: Logger) {
    this.#log = log
  }

  /** Resolves when nothing is under way for the lane; where `about` is given, only what is about that is waited for. */
  async free(lane: string, about?: string): Promise<void> {
    const running = this.#running.get(lane)
    if (running !== undefined && (about === undefined || running.about === about)) await running.work
  }

  async start(lane: string, about: string, task: () => Promise<unknown>): Promise<void> {
    await this.free(lane)
    const work = this.#do(lane, task)
    const running = { about, work }
    this.#running.set(lane, running)
    void work.then(() => this.#running.get(lane) === running && this.#running.delete(lane))
  }

  async end(): Promise<void> {
    await Promise.all([...this.#running.values()].map(({ work }) => work))
  }

  async #do(lane: string, task: () => Promise<unknown>): Promise<void> {
    try {
      await after(nextWithinMs)
      await task()
    } catch (error) {
      this.#log.error({ lane, err: error }, 'What a call brought could not be kept')
    }
  }
}
