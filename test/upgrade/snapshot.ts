import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { Redis } from 'ioredis'
import type { Conversation, Message } from '../../demo/slack/workspace.ts'

/** What an earlier build has left: every key of its Redis, and what stands in Slack. */
export interface Snapshot {
  /** The commit that filled it. */
  readonly build: string
  /** Its own clock at the end (epoch ms). */
  readonly at: number
  readonly keys: readonly Stored[]
  readonly slack: { readonly conversations: readonly Conversation[]; readonly messages: readonly Message[] }
}

interface Stored {
  readonly key: string
  /** What it had to live still; undefined for ever. */
  readonly leftMs?: number
  readonly value: Value
}

type Value =
  | { readonly type: 'string'; readonly text: Text }
  | { readonly type: 'list' | 'set' | 'zset' | 'hash'; readonly items: readonly Text[] }
  | { readonly type: 'stream'; readonly entries: readonly (readonly [id: string, fields: readonly Text[]])[] }

/** Bytes that are no text are in base64. */
type Text = string | { readonly base64: string }

export async function readSnapshot(path: URL): Promise<Snapshot> {
  return JSON.parse(gunzipSync(await readFile(path)).toString('utf8')) as Snapshot
}

/** Every key of a Redis that has not expired meanwhile. */
export async function takeKeys(redisUrl: string): Promise<readonly Stored[]> {
  const redis = new Redis(redisUrl)
  const keys = await redis.keys('*')
  const stored = keys.toSorted().map(async (key): Promise<Stored[]> => {
    const [value, leftMs] = [await valueOf(redis, key), await redis.pttl(key)]
    return value === undefined ? [] : [{ key, ...(leftMs >= 0 && { leftMs }), value }]
  })
  return (await Promise.all(stored).finally(() => redis.disconnect())).flat()
}

/** Puts the keys into an empty Redis, with as much life as they had left. */
export async function restore(redisUrl: string, { keys }: Snapshot): Promise<void> {
  const redis = new Redis(redisUrl)
  for (const { key, leftMs, value } of keys) {
    await put(redis, key, value)
    if (leftMs !== undefined) await redis.pexpire(key, Math.max(leftMs, 1))
  }
  redis.disconnect()
}

async function valueOf(redis: Redis, key: string): Promise<Value | undefined> {
  const type = await redis.type(key)
  switch (type) {
    case 'string':
      return { type, text: textOf((await redis.getBuffer(key)) ?? Buffer.alloc(0)) }
    case 'list':
      return { type, items: (await redis.lrangeBuffer(key, 0, -1)).map(textOf) }
    case 'set':
      return { type, items: (await redis.smembersBuffer(key)).map(textOf) }
    case 'zset':
      return { type, items: (await redis.zrange(key, '0', '-1', 'WITHSCORES')).flat().map(String) }
    case 'hash':
      return {
        type,
        items: Object.entries(await redis.hgetallBuffer(key)).flatMap(([name, text]) => [name, textOf(text)]),
      }
    case 'stream':
      return { type, entries: await redis.xrange(key, '-', '+') }
    default:
      return undefined
  }
}

async function put(redis: Redis, key: string, value: Value): Promise<void> {
  switch (value.type) {
    case 'string':
      await redis.set(key, bytesOf(value.text))
      return
    case 'list':
      await redis.rpush(key, ...value.items.map(bytesOf))
      return
    case 'set':
      await redis.sadd(key, ...value.items.map(bytesOf))
      return
    case 'zset':
      for (let at = 0; at < value.items.length; at += 2) {
        await redis.zadd(key, bytesOf(value.items[at + 1] ?? ''), bytesOf(value.items[at] ?? ''))
      }
      return
    case 'hash':
      await redis.hset(key, ...value.items.map(bytesOf))
      return
    case 'stream':
      for (const [id, fields] of value.entries) await redis.xadd(key, id, ...fields.map(bytesOf))
  }
}

function textOf(bytes: Buffer): Text {
  const text = bytes.toString('utf8')
  return bytes.equals(Buffer.from(text)) ? text : { base64: bytes.toString('base64') }
}

function bytesOf(text: Text): Buffer {
  return typeof text === 'string' ? Buffer.from(text) : Buffer.from(text.base64, 'base64')
}
