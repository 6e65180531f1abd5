import { RateLimited } from './slack-error.ts'

interface Rate {
  /** So many at once, */
  readonly burst: number
  /** and so many again each second. */
  readonly perSecond: number
}

/** Slack's tiers: calls a minute, for each method apart. Tier 3 is the usual one. */
const tier2 = tier(20)
const tier3 = tier(50)
const tier4 = tier(100)
const rates: Readonly<Record<string, Rate>> = {
  'users.list': tier2,
  'usergroups.list': tier2,
  'usergroups.users.list': tier2,
  'auth.test': tier4,
  'chat.postEphemeral': tier4,
  'conversations.members': tier4,
  'files.completeUploadExternal': tier4,
  'files.getUploadURLExternal': tier4,
  'files.info': tier4,
  'users.info': tier4,
  'views.open': tier4,
  'views.publish': tier4,
  'views.push': tier4,
  'views.update': tier4,
}
/** A post counts for its channel. */
const post: Rate = { burst: 3, perSecond: 1 }

/** Slack's limits: each method's calls a minute; for posts one a second and channel, with a short burst. */
export class RateLimits {
  readonly #buckets = new Map<string, { tokens: number; at: number }>()

  spend(method: string, channel: string | undefined, now: number): void {
    if (method === 'chat.postMessage') this.#take(`post ${channel}`, post, now)
    else this.#take(method, rates[method] ?? tier3, now)
  }

  #take(what: string, { burst, perSecond }: Rate, now: number): void {
    const bucket = this.#buckets.get(what) ?? { tokens: burst, at: now }
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond)
    bucket.at = now
    this.#buckets.set(what, bucket)
    if (bucket.tokens < 1) throw new RateLimited(Math.ceil((1 - bucket.tokens) / perSecond))
    bucket.tokens -= 1
  }
}

function tier(perMinute: number): Rate {
  return { burst: perMinute, perSecond: perMinute / 60 }
}
