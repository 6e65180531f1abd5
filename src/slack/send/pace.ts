import { Failure } from '../../bot/model/failure.ts'

/** Slack's second, and what its clock and the way there may differ by. */
const intervalMs = 1_050
/** As many may follow one another at once after a quiet while. */
const burst = 3
const aheadMs = (burst - 1) * intervalMs
const longestWaitMs = 60_000
const mostChannels = 1_000

/** Slack takes one message a second and channel: each channel has its own turns, so that none waits for another. */
export class Pace {
  readonly #now: () => number
  /** When the channel will have made up for all that it was sent, epoch ms. */
  readonly #evenAt = new Map<string, number>()

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** Resolves when this channel may be written to; fails at once where that would take longer than a minute. */
  async turn(channel: string): Promise<void> {
    const now = this.#now()
    const evenAt = Math.max(now, this.#evenAt.get(channel) ?? 0)
    const waitMs = evenAt - aheadMs - now
    if (waitMs > longestWaitMs) throw new Failure('slack-unavailable', { retryAfterMs: waitMs })
    this.#forgetQuiet(now)
    this.#evenAt.set(channel, evenAt + intervalMs)
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs))
  }

  /** Slack wants nothing more in this channel for so long. */
  hold(channel: string, ms: number): void {
    const evenAt = this.#now() + ms + aheadMs
    this.#evenAt.set(channel, Math.max(evenAt, this.#evenAt.get(channel) ?? 0))
  }

  #forgetQuiet(now: number): void {
    if (this.#evenAt.size < mostChannels) return
    for (const [channel, evenAt] of this.#evenAt) if (evenAt <= now) this.#evenAt.delete(channel)
  }
}
