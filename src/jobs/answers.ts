import type { Redis } from 'ioredis'
import type { Answer } from '../bot/answer-record.ts'
import type { Answers } from '../bot/ports/answers.ts'
import type { Keys } from './keys.ts'
import type { Wakes } from './wakes.ts'

const lifeSeconds = 30 * 24 * 60 * 60

/** One field of the hash for each of the record's, so that changes of two processes do not undo each other. */
export function createAnswers(redis: Redis, keys: Keys, wakes: Wakes): Answers {
  async function get(id: string): Promise<Answer | undefined> {
    return parse(await redis.hgetall(keys.answer(id)))
  }

  return {
    async create(answer) {
      // Open first: a process that dies in between leaves an id that the sweep clears away.
      await redis.zadd(keys.openAnswers, 'NX', Date.now(), answer.id)
      const { set } = fieldsOf(answer)
      return (await redis.eval(createScript, 1, keys.answer(answer.id), lifeSeconds, ...set)) === 1
    },

    get,

    async update(id, change) {
      const { set, gone } = fieldsOf(change)
      const args = [set.length, ...set, ...gone]
      const isThere = await redis.eval(updateScript, 1, keys.answer(id), ...args)
      const answer = isThere === 1 ? await get(id) : undefined
      if (answer === undefined) throw new Error(`No answer ${id}`)
      if (answer.state === 'done') await redis.zrem(keys.openAnswers, id)
      return answer
    },

    async wake(id) {
      await wakes.wake([id])
    },
  }
}

const createScript = `
if redis.call('exists', KEYS[1]) == 1 then return 0 end
redis.call('hset', KEYS[1], unpack(ARGV, 2))
redis.call('expire', KEYS[1], ARGV[1])
return 1`

const updateScript = `
if redis.call('exists', KEYS[1]) == 0 then return 0 end
local set = tonumber(ARGV[1])
if set > 0 then redis.call('hset', KEYS[1], unpack(ARGV, 2, set + 1)) end
if #ARGV > set + 1 then redis.call('hdel', KEYS[1], unpack(ARGV, set + 2)) end
return 1`

function fieldsOf(record: Partial<Answer>): {
  readonly set: readonly string[]
  readonly gone: readonly string[]
} {
  const entries = Object.entries(record)
  return {
    set: entries.flatMap(([name, value]) => (value === undefined ? [] : [name, JSON.stringify(value)])),
    gone: entries.flatMap(([name, value]) => (value === undefined ? [name] : [])),
  }
}

function parse(fields: Readonly<Record<string, string>>): Answer | undefined {
  const entries = Object.entries(fields).map(([name, json]) => [name, JSON.parse(json) as unknown])
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Answer)
}
