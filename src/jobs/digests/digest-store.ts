import type { Redis } from 'ioredis'
import type { Digest, DigestChange, Digests, Trace } from '../../bot/model/digest.ts'
import { repliesOf } from '../redis/replies.ts'

export type DigestStore = Omit<Digests, 'nextSlot'> & {
  /** Who did what and when, the latest first. */
  history(most: number): Promise<readonly RecordedDeed[]>
}

export interface RecordedDeed extends Trace {
  readonly at: number
  readonly digest: string
  /** The names of what was changed. */
  readonly changed: readonly string[]
}

const mostDeeds = 20_000

/**
 * One hash a digest, with one field for each of its, apart from whatever BullMQ keeps; beside them one stream of who did
 * what and when.
 */
export function createDigestStore(redis: Redis, prefix: string): DigestStore {
  const ids = `${prefix}:digests`
  const deeds = `${prefix}:digests:deeds`
  const keyOf = (id: string) => `${prefix}:digest:${id}`

  async function get(id: string): Promise<Digest | undefined> {
    return parse(await redis.hgetall(keyOf(id)))
  }

  async function write(id: string, change: DigestChange, trace: Trace | undefined): Promise<Digest> {
    const { set, gone } = fieldsOf(change)
    const by = [trace?.by ?? '', trace?.deed ?? '', id, Object.keys(change).join()]
    const args = [...by, mostDeeds, set.length, ...set, ...gone]
    const isThere = await redis.eval(changeScript, 2, keyOf(id), deeds, ...args)
    const digest = isThere === 1 ? await get(id) : undefined
    if (digest === undefined) throw new Error(`No digest ${id}`)
    return digest
  }

  return {
    async create(digest, { by, deed }) {
      const { set } = fieldsOf(digest)
      const args = [by, deed, digest.id, mostDeeds, ...set]
      return (await redis.eval(createScript, 3, keyOf(digest.id), deeds, ids, ...args)) === 1
    },
    get,
    async all() {
      const batch = redis.pipeline()
      for (const id of await redis.smembers(ids)) batch.hgetall(keyOf(id))
      const found = repliesOf(await batch.exec()).map((reply) => parse(reply as Record<string, string>))
      return found.filter((digest) => digest !== undefined)
    },
    change: write,
    note: (id, change) => write(id, change, undefined),
    async drop(id) {
      await redis.multi().del(keyOf(id)).srem(ids, id).exec()
    },
    async history(most) {
      const entries = await redis.xrevrange(deeds, '+', '-', 'COUNT', most)
      return entries.map(([id, fields]) => deedOf(id, fields))
    },
  }
}

const logScript = `
local function note(by, deed, id, changed, most)
  redis.call('xadd', KEYS[2], 'MAXLEN', '~', most, '*', 'by', by, 'deed', deed, 'digest', id, 'changed', changed)
end`

const createScript = `${logScript}
if redis.call('exists', KEYS[1]) == 1 then return 0 end
redis.call('hset', KEYS[1], unpack(ARGV, 5))
redis.call('sadd', KEYS[3], ARGV[3])
note(ARGV[1], ARGV[2], ARGV[3], '', ARGV[4])
return 1`

/** What a run notes never goes back: a process that was slow knows of fewer slots than the others. */
const changeScript = `${logScript}
if redis.call('exists', KEYS[1]) == 0 then return 0 end
local set = tonumber(ARGV[6])
for at = 7, set + 6, 2 do
  local name, value = ARGV[at], ARGV[at + 1]
  local isBack = ARGV[2] == '' and name == 'since'
    and tonumber(redis.call('hget', KEYS[1], name) or 0) > tonumber(value)
  if not isBack then redis.call('hset', KEYS[1], name, value) end
end
if #ARGV > set + 6 then redis.call('hdel', KEYS[1], unpack(ARGV, set + 7)) end
if ARGV[2] ~= '' then note(ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]) end
return 1`

function fieldsOf(change: DigestChange): {
  readonly set: readonly string[]
  readonly gone: readonly string[]
} {
  const entries = Object.entries(change)
  return {
    set: entries.flatMap(([name, value]) => (value === undefined ? [] : [name, JSON.stringify(value)])),
    gone: entries.flatMap(([name, value]) => (value === undefined ? [name] : [])),
  }
}

function parse(fields: Readonly<Record<string, string>>): Digest | undefined {
  const entries = Object.entries(fields).map(([name, json]) => [name, JSON.parse(json) as unknown])
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Digest)
}

function deedOf(id: string, fields: readonly string[]): RecordedDeed {
  const valueOf = (name: string) => fields[fields.indexOf(name) + 1] ?? ''
  return {
    at: Number(id.split('-')[0]),
    by: valueOf('by'),
    deed: valueOf('deed') as Trace['deed'],
    digest: valueOf('digest'),
    changed: valueOf('changed').split(',').filter(Boolean),
  }
}
