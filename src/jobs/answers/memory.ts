import { createHash } from 'node:crypto'
import type { Redis } from 'ioredis'
import type { Posted } from '../../bot/model/answer-record.ts'
import type { Memory, ChosenSettings, Topic, SettingsOwner } from '../../bot/ports/memory.ts'
import { languages } from '../../words/language.ts'
import { timeOf } from '../redis/clock.ts'
import type { Keys } from '../redis/keys.ts'
import { forgetRatings } from './ledger.ts'
import { repliesOf } from '../redis/replies.ts'

const monthSeconds = 30 * 24 * 60 * 60
const halfHourSeconds = 30 * 60
const doubleClickMs = 5000
const openAnswerSeconds = 60 * 60

export function createMemory(redis: Redis, keys: Keys): Memory {
  /** The key that leads to an answer is noted with the answer, so that it can be forgotten with it. */
  async function lead(key: string, answer: string, seconds: number): Promise<void> {
    const traces = keys.memory('traces', answer)
    repliesOf(
      await redis
        .multi()
        .set(key, answer, 'EX', seconds)
        .sadd(traces, key)
        .expire(traces, monthSeconds)
        .exec(),
    )
  }

  /** With what anybody made of it. */
  async function forgetAnswer(id: string, forgotten: Set<string>): Promise<void> {
    if (forgotten.has(id)) return
    forgotten.add(id)
    const made = keys.memory('made-from', id)
    for (const other of await redis.smembers(made)) await forgetAnswer(other, forgotten)
    const traces = keys.memory('traces', id)
    const leading = await redis.smembers(traces)
    const answers = leading.length === 0 ? [] : await redis.mget(leading)
    await redis.del(
      traces,
      made,
      keys.answer(`${id}:dm`),
      ...leading.filter((_, index) => answers[index] === id),
    )
    if ((await redis.hget(keys.answer(id), 'state')) === '"open"') {
      repliesOf(
        await redis
          .multi()
          .hdel(keys.answer(id), 'text')
          .hset(keys.answer(id), 'isForgotten', 'true')
          .expire(keys.answer(id), openAnswerSeconds)
          .exec(),
      )
    } else {
      await redis.del(keys.answer(id))
    }
  }

  return {
    async accountOf(channel) {
      return (await redis.hget(keys.rememberedAccounts, channel)) ?? undefined
    },

    async rememberAccount(channel, account) {
      await redis.hset(keys.rememberedAccounts, channel, account)
    },

    async lastAnswer(topic) {
      return (await redis.get(topicKey(keys, topic))) ?? undefined
    },

    async rememberAnswer(topic, answer) {
      await lead(topicKey(keys, topic), answer, topic.kind === 'thread' ? monthSeconds : halfHourSeconds)
    },

    async answerAt(message) {
      return (await redis.get(messageKey(keys, message))) ?? undefined
    },

    async noteMessage(message, answer) {
      await lead(messageKey(keys, message), answer, monthSeconds)
    },

    async noteAsked(person, answer, from) {
      const key = keys.memory('asked', person)
      const now = await timeOf(redis)
      if (from !== undefined) {
        const made = keys.memory('made-from', from)
        repliesOf(await redis.multi().sadd(made, answer).expire(made, monthSeconds).exec())
      }
      repliesOf(
        await redis
          .multi()
          .zadd(key, 'NX', now, answer)
          .zremrangebyscore(key, 0, now - monthSeconds * 1000)
          .expire(key, monthSeconds)
          .exec(),
      )
    },

    async recent(person) {
      return redis.zrevrange(keys.memory('asked', person), 0, -1)
    },

    async settingsOf(whose) {
      const { language, account, weekStart } = await redis.hgetall(settingsKey(keys, whose))
      return {
        language: languages.find((known) => known === language),
        account,
        weekStart: weekStart === 'monday' || weekStart === 'sunday' ? weekStart : undefined,
      } satisfies ChosenSettings
    },

    async changeSettings(whose, change) {
      const key = settingsKey(keys, whose)
      const work = redis.multi()
      for (const [name, value] of Object.entries(change)) {
        if (value === undefined) work.hdel(key, name)
        else work.hset(key, name, value)
      }
      repliesOf(await work.exec())
    },

    async isFirst(deed, asking) {
      const key = keys.memory('deed', createHash('sha256').update(deed).digest('base64url'))
      const first = await redis.set(key, asking, 'PX', doubleClickMs, 'NX', 'GET')
      return first === null || first === asking
    },

    async forget(person) {
      const asked = keys.memory('asked', person)
      const forgotten = new Set<string>()
      for (const id of await redis.zrangebyscore(asked, '-inf', '+inf')) {
        await forgetAnswer(id, forgotten)
        await redis.zrem(asked, id)
      }
      await forgetRatings(redis, keys, person, forgotten)
    },
  }
}

function topicKey(keys: Keys, topic: Topic): string {
  switch (topic.kind) {
    case 'thread':
      return keys.memory('thread', topic.channel, topic.threadTs)
    case 'person':
      return keys.memory('person', topic.channel, topic.person)
  }
}

function messageKey(keys: Keys, { channel, ts }: Posted): string {
  return keys.memory('message', channel, ts)
}

function settingsKey(keys: Keys, whose: SettingsOwner): string {
  switch (whose.kind) {
    case 'person':
      return keys.memory('settings', 'person', whose.person)
    case 'channel':
      return keys.memory('settings', 'channel', whose.channel)
  }
}
