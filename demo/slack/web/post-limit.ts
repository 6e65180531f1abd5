import { RateLimited } from './slack-error.ts'

const burst = 3
const perSecond = 1

/** Slack's limit of one message a second and channel, with a short burst. */
export class PostLimit {
  readonly #buckets = new Map<string, { tokens: number; at: number }>()

  spend(channel: string, now: number): void {
    const bucket = this.#buckets.get(channel) ?? { tokens: burst, at: now }
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond)
    bucket.at = now
    this.#buckets.set(channel, bucket)
    if (bucket.tokens < 1) throw new RateLimited(1)
    bucket.tokens -= 1
  }
}
