import type { Redis } from 'ioredis'
import type { LedgerEntry, Ledger, Rating } from '../../bot/ports/ledger.ts'
import { nowScript, timeOf } from '../redis/clock.ts'
import type { Keys } from '../redis/keys.ts'

const lifeMs = 90 * 24 * 60 * 60_000
const pageSize = 500

/** Two streams, of what was asked and of what was thought of it; what is older than 90 days leaves with each new entry. */
export function createLedger(redis: Redis, keys: Keys): Ledger {
  async function add(stream: string, entry: LedgerEntry | Rating): Promise<void> {
    await redis.eval(addScript, 1, stream, lifeMs, JSON.stringify(entry))
  }

  return {
    asked: (entry) => add(keys.ledger, entry),
    rated: (rating) => add(keys.ratings, rating),
  }
}

const addScript = `${nowScript}
redis.call('xadd', KEYS[1], 'MINID', string.format('%.0f', now - ARGV[1]), '*', 'entry', ARGV[2])
return redis.call('pexpire', KEYS[1], ARGV[1])`

/** What was asked from then on (epoch ms), oldest first. */
export async function* askedSince(redis: Redis, keys: Keys, since: number): AsyncGenerator<LedgerEntry> {
  for await (const { entry } of entriesOf(redis, keys.ledger, since)) yield entry as LedgerEntry
}

/** What was thought of answers from then on (epoch ms): of each the last that each person said, oldest first. */
export async function ratingsSince(redis: Redis, keys: Keys, since: number): Promise<readonly Rating[]> {
  const last = new Map<string, Rating>()
  for await (const { entry } of entriesOf(redis, keys.ratings, since)) {
    const rating = entry as Rating
    last.set(`${rating.answer} ${rating.person}`, rating)
  }
  return [...last.values()]
}

/** What this person rated, and what anybody rated of these answers: the words are in it. */
export async function forgetRatings(
  redis: Redis,
  keys: Keys,
  person: string,
  answers: ReadonlySet<string>,
): Promise<void> {
  for await (const { id, entry } of entriesOf(redis, keys.ratings, 0)) {
    const rating = entry as Rating
    if (rating.person === person || answers.has(rating.answer)) await redis.xdel(keys.ratings, id)
  }
}

async function* entriesOf(
  redis: Redis,
  stream: string,
  since: number,
): AsyncGenerator<{ readonly id: string; readonly entry: unknown }> {
  let from = `${Math.max(since, (await timeOf(redis)) - lifeMs)}`
  for (;;) {
    const page = await redis.xrange(stream, from, '+', 'COUNT', pageSize)
    for (const [id, [, json = '']] of page) yield { id, entry: JSON.parse(json) as unknown }
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return
    from = `(${last[0]}`
  }
}
