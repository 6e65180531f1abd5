import type { Redis } from 'ioredis'
import type { Answer } from '../../bot/model/answer-record.ts'
import type { Answers } from '../../bot/ports/answers.ts'
import { nowScript, timeIn } from '../redis/clock.ts'
import type { Keys } from '../redis/keys.ts'
import { repliesOf } from '../redis/replies.ts'
import type { Wakes } from './wakes.ts'

const lifeSeconds = 30 * 24 * 60 * 60
/** Beside the record's own fields: when it was stored, by Redis' clock (epoch ms). */
const hereSince = 'hereSince'

/** One field of the hash for each of the record's, so that changes of two processes do not undo each other. */
export function createAnswers(redis: Redis, keys: Keys, wakes: Wakes): Answers {
  async function get(id: string): Promise<Answer | undefined> {
    const [fields, time] = repliesOf(await redis.pipeline().hgetall(keys.answer(id)).time().exec())
    return parse(fields as Record<string, string>, timeIn(time))
  }

  /** What the record is then; undefined where what was read of it has changed meanwhile. */
  async function change(
    id: string,
    read: readonly string[],
    { set, gone }: ReturnType<typeof fieldsOf>,
  ): Promise<Answer | undefined> {
    const args = [read.length, ...read, set.length, ...set, ...gone]
    const done = await redis.eval(updateScript, 1, keys.answer(id), ...args)
    if (done === changed) return undefined
    const answer = done === 1 ? await get(id) : undefined
    if (answer === undefined) throw new Error(`No answer ${id}`)
    if (answer.state === 'done') await redis.zrem(keys.openAnswers, id)
    if (answer.state === 'done' && answer.isForgotten === true) await redis.del(keys.answer(id))
    return answer
  }

  return {
    async create(answer) {
      // Open first: a process that dies in between leaves an id that the sweep clears away.
      await redis.eval(openScript, 1, keys.openAnswers, answer.id)
      const { set } = fieldsOf(answer)
      return (await redis.eval(createScript, 1, keys.answer(answer.id), lifeSeconds, ...set)) === 1
    },

    get,

    async update(id, fields) {
      const answer = await change(id, [], fieldsOf(fields))
      if (answer === undefined) throw new Error(`No answer ${id}`)
      return answer
    },

    updateAsRead(read, fields, to) {
      const asRead = fields.flatMap((name) => [name, JSON.stringify(read[name]) ?? ''])
      return change(read.id, asRead, fieldsOf(to))
    },

    async wake(id) {
      await wakes.wake([id])
    },
  }
}

const openScript = `${nowScript}
return redis.call('zadd', KEYS[1], 'NX', now, ARGV[1])`

const createScript = `${nowScript}
if redis.call('exists', KEYS[1]) == 1 then return 0 end
redis.call('hset', KEYS[1], '${hereSince}', now, unpack(ARGV, 2))
redis.call('expire', KEYS[1], ARGV[1])
return 1`

const changed = -1

const updateScript = `
if redis.call('exists', KEYS[1]) == 0 then return 0 end
local read = tonumber(ARGV[1])
for at = 2, read + 1, 2 do
  if (redis.call('hget', KEYS[1], ARGV[at]) or '') ~= ARGV[at + 1] then return ${changed} end
end
local first = read + 3
local last = read + 2 + tonumber(ARGV[read + 2])
if last >= first then redis.call('hset', KEYS[1], unpack(ARGV, first, last)) end
if #ARGV > last then redis.call('hdel', KEYS[1], unpack(ARGV, last + 1)) end
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

function parse(
  { [hereSince]: since, ...fields }: Readonly<Record<string, string>>,
  now: number,
): Answer | undefined {
  const entries = Object.entries(fields).map(([name, json]) => [name, JSON.parse(json) as unknown])
  if (entries.length === 0) return undefined
  const answer = Object.fromEntries(entries) as Answer
  return since === undefined ? answer : { ...answer, ageMs: now - Number(since) }
}
