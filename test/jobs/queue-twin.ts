import type { Interleaving } from './interleaving.ts'

interface Job<Data> {
  readonly key: string
  readonly data: Data
}

/**
 * What the code relies on of BullMQ's queues with deduplication and `keepLastIfActive`: a key waits once and is worked
 * on by one worker at a time; whatever is added during the work has it done once more; a crash brings it back.
 */
export class QueueTwin<Data> {
  readonly #stage: Interleaving
  readonly #most: number
  readonly #work: (data: Data) => Promise<void>
  readonly #waiting: Job<Data>[] = []
  readonly #again = new Map<string, Job<Data>>()
  readonly #active = new Set<string>()

  constructor(stage: Interleaving, most: number, work: (data: Data) => Promise<void>) {
    this.#stage = stage
    this.#most = most
    this.#work = work
  }

  async add(key: string, data: Data): Promise<void> {
    await this.#stage.step()
    this.put(key, data)
  }

  put(key: string, data: Data): void {
    if (this.#active.has(key)) this.#again.set(key, { key, data })
    else if (!this.#waiting.some((job) => job.key === key)) this.#waiting.push({ key, data })
  }

  /** Gives free workers something to do. */
  dispatch(): void {
    while (this.#active.size < this.#most) {
      const job = this.#waiting.shift()
      if (job === undefined) return
      this.#active.add(job.key)
      const leave = (): void => void this.#active.delete(job.key)
      this.#stage.start(
        async () => {
          await this.#work(job.data)
          leave()
          const again = this.#again.get(job.key)
          this.#again.delete(job.key)
          if (again !== undefined) this.#waiting.push(again)
        },
        () => {
          leave()
          this.#waiting.unshift(job)
        },
      )
    }
  }
}
