import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { BusyLanes } from './busy-lanes.ts'
import { Lane, type LaneOptions, type Work } from './lane.ts'
import { repeat } from '../redis/repeat.ts'

export interface OpenLanesOptions extends LaneOptions {
  readonly busy: BusyLanes
  readonly work: Work
  /** The lanes whose token this process has, by the names that their queues may have. */
  readonly laneOf: ReadonlyMap<string, string>
}

/** How long a lane may be overlooked whose beginning was not heard. */
const lookEveryMs = 2000

/**
 * The lanes that this process works off: a lane is opened when something is asked of it, and closed when nothing was
 * asked for a while, so that a thousand accounts cost no more than those that are used.
 */
export class OpenLanes {
  readonly #options: OpenLanesOptions
  readonly #log: Logger
  readonly #subscriber: Redis
  readonly #lanes = new Map<string, Promise<Lane>>()
  readonly #closing = new Set<Promise<void>>()
  #looks: ReturnType<typeof repeat> | undefined
  #isClosed = false

  constructor(options: OpenLanesOptions) {
    this.#options = options
    this.#log = options.log
    this.#subscriber = options.redis.duplicate()
    this.#subscriber.on('error', (error) => this.#log.warn({ err: error }, 'Redis connection for lanes'))
  }

  async start(): Promise<void> {
    await this.#options.busy.listen(this.#subscriber, (lane) => this.#open(lane))
    await this.#look()
    this.#looks = repeat(lookEveryMs, () => this.#look(), this.#log)
  }

  /** Takes nothing more, and gives running jobs back that are not over within `graceMs`. */
  async close(graceMs: number): Promise<void> {
    this.#isClosed = true
    this.#subscriber.disconnect()
    await this.#looks?.stop()
    await Promise.all([...this.#lanes.keys()].map((lane) => this.#close(lane, graceMs)))
    await Promise.all(this.#closing)
  }

  /** Lets go at once, whatever is running. */
  abandon(): void {
    this.#isClosed = true
    void this.#looks?.stop()
    this.#subscriber.disconnect()
    for (const opening of this.#lanes.values()) {
      opening.then((lane) => lane.abandon()).catch(() => undefined)
    }
  }

  async #look(): Promise<void> {
    const busy = new Set(await this.#options.busy.all())
    for (const lane of busy) this.#open(lane)
    for (const lane of this.#lanes.keys()) {
      if (busy.has(lane)) continue
      const closing = this.#close(lane, this.#options.timing.fenceMs).finally(() =>
        this.#closing.delete(closing),
      )
      this.#closing.add(closing)
    }
  }

  #open(lane: string): void {
    const own = this.#options.laneOf.get(lane)
    if (this.#isClosed || this.#lanes.has(lane) || own === undefined) return
    const work: Work = (_called, ...job) => this.#options.work(own, ...job)
    const opening = Lane.open(lane, work, this.#options)
    this.#lanes.set(lane, opening)
    opening.catch((error: unknown) => {
      this.#log.warn({ lane, err: error }, 'A lane could not be opened')
      this.#lanes.delete(lane)
    })
  }

  async #close(lane: string, graceMs: number): Promise<void> {
    const opening = this.#lanes.get(lane)
    this.#lanes.delete(lane)
    const opened = await opening?.catch(() => undefined)
    await opened?.close(graceMs)
  }
}
