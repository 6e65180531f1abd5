import type { Actor, Interleaving } from './interleaving.ts'

interface Job<Data> {
  readonly key: string
  readonly data: Data
}

/** What a process that works alone has still to do for a job that is over, and what a crash makes of it. */
interface Afterwards {
  readonly work: () => Promise<void>
  /** `isUnfinished` when something of it was still to do. */
  readonly crashed: (isUnfinished: boolean) => void
}

/**
 * What the code relies on of BullMQ's queues with deduplication and `keepLastIfActive`: a key waits once and is worked
 * on by one worker at a time; whatever is added during the work has it done once more; a crash brings it back.
 */
export class QueueTwin<Data> {
  readonly #stage: Interleaving
  readonly #most: number
  readonly #work: (data: Data) => Promise<void>
  readonly #afterwards: Afterwards | undefined
  readonly #actors = new Set<Actor>()
  #unfinished = 0
  readonly #waiting: Job<Data>[] = []
  readonly #again = new Map<string, Job<Data>>()
  readonly #active = new Set<string>()

  constructor(
    stage: Interleaving,
    most: number,
    work: (data: Data) => Promise<void>,
    afterwards?: Afterwards,
  ) {
    this.#stage = stage
    this.#afterwards = afterwards
    this.#most = most
    this.#work = work
  }

  async add(key: string, data: Data): Promise<void> {
    await this.#stage.step()
    this.put(key, data)
  }

  /** Takes out what waits; what has begun goes on. */
  async remove(key: string): Promise<void> {
    await this.#stage.step()
    const index = this.#waiting.findIndex((job) => job.key === key)
    if (index !== -1) this.#waiting.splice(index, 1)
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
      let isOver = false
      const leave = (): void => {
        isOver = true
        this.#active.delete(job.key)
      }
      const actor = this.#stage.start(
        async () => {
          await this.#work(job.data)
          leave()
          const again = this.#again.get(job.key)
          this.#again.delete(job.key)
          if (again !== undefined) this.#waiting.push(again)
          this.#unfinished++
          await this.#afterwards?.work()
          this.#unfinished--
          this.#actors.delete(actor)
        },
        () => {
          this.#actors.delete(actor)
          if (!isOver) {
            leave()
            this.#waiting.unshift(job)
          }
          if (this.#afterwards !== undefined) this.#crash(this.#afterwards)
        },
      )
      this.#actors.add(actor)
    }
  }

  /** The process is gone with everything that it was doing. */
  #crash({ crashed }: Afterwards): void {
    for (const actor of this.#actors) this.#stage.crash(actor)
    crashed(this.#unfinished > 0)
    this.#unfinished = 0
  }
}
