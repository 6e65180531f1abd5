import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { question } from './question.ts'
import { useMachineClock } from '../clock/clock.ts'
import { dayCall, openStage, type Stage } from './stage.ts'
import { wordsIn } from './words-in.ts'

const halfHourSeconds = 30 * 60
const monthSeconds = 30 * 24 * 60 * 60
const thread = { kind: 'thread', channel: 'C1', threadTs: '1.1' } as const
const own = { kind: 'person', channel: 'C1', person: 'U1' } as const
const message = { channel: 'C1', ts: '1.1' }

// What is old Redis’ clock says.
useMachineClock()

let stage: Stage
let redis: Redis
beforeEach(async () => {
  stage = await openStage()
  redis = new Redis(stage.redisUrl)
})
afterEach(async () => {
  redis.disconnect()
  await stage.close()
})

async function livesOf(pattern: string): Promise<readonly number[]> {
  const found = await redis.keys(`${stage.prefix}:${pattern}`)
  return Promise.all(found.map((key) => redis.ttl(key)))
}

test('a thread remembers its last answer for 30 days, and a person’s channel for 30 minutes', async () => {
  const { memory } = await stage.another()
  expect(await memory.lastAnswer(thread)).toBeUndefined()
  await stage.jobs.memory.rememberAnswer(thread, 'a')
  await stage.jobs.memory.rememberAnswer(thread, 'b')
  await stage.jobs.memory.rememberAnswer(own, 'c')
  expect(await memory.lastAnswer(thread)).toBe('b')
  expect(await memory.lastAnswer(own)).toBe('c')
  expect(await memory.lastAnswer({ ...thread, threadTs: '1.2' })).toBeUndefined()
  const [threadLife = 0] = await livesOf('memory:thread:*')
  const [ownLife = 0] = await livesOf('memory:person:*')
  expect(threadLife).toBeGreaterThan(monthSeconds - 60)
  expect(ownLife).toBeGreaterThan(halfHourSeconds - 60)
  expect(ownLife).toBeLessThanOrEqual(halfHourSeconds)
})

test('a message leads to its answer, and nothing of it is kept for ever', async () => {
  const { memory } = stage.jobs
  await memory.noteMessage(message, 'a')
  await memory.noteAsked('U1', 'a')
  await memory.rememberAnswer(thread, 'a')
  await memory.isFirst('deed', 'asking')
  expect(await memory.answerAt(message)).toBe('a')
  expect(await memory.answerAt({ ...message, ts: '1.2' })).toBeUndefined()
  const lives = await livesOf('memory:*')
  expect(lives).toHaveLength(5)
  for (const life of lives) expect(life).toBeGreaterThan(0)
})

test('what somebody asked lately comes with the latest first', async () => {
  const { memory } = stage.jobs
  await redis.zadd(`${stage.prefix}:memory:asked:U1`, Date.now() - (monthSeconds + 60) * 1000, 'old')
  await redis.zadd(`${stage.prefix}:memory:asked:U1`, Date.now() - 60_000, 'a')
  await memory.noteAsked('U1', 'b')
  await memory.noteAsked('U1', 'a')
  expect(await memory.recent('U1')).toEqual(['b', 'a'])
  expect(await memory.recent('U2')).toEqual([])
})

test('settings are kept by person and by channel, and taken back one by one', async () => {
  const { memory } = stage.jobs
  const person = { kind: 'person', person: 'U1' } as const
  await memory.changeSettings(person, { language: 'pt', weekStart: 'sunday' })
  await memory.changeSettings({ kind: 'channel', channel: 'C1' }, { account: 'ventas' })
  await memory.changeSettings(person, { language: undefined, account: 'soporte' })
  expect(await memory.settingsOf(person)).toEqual({ account: 'soporte', weekStart: 'sunday' })
  expect(await memory.settingsOf({ kind: 'channel', channel: 'C1' })).toEqual({ account: 'ventas' })
})

test('of two clicks at once one is the first, in any process, and the first stays it when it comes again', async () => {
  const another = await stage.another()
  const first = await Promise.all([
    stage.jobs.memory.isFirst('refresh', 'one'),
    another.memory.isFirst('refresh', 'two'),
  ])
  expect(first.filter((isFirst) => isFirst)).toHaveLength(1)
  const winner = first[0] ? 'one' : 'two'
  expect(await another.memory.isFirst('refresh', winner)).toBe(true)
  expect(await another.memory.isFirst('compare', 'three')).toBe(true)
  const [key = ''] = await redis.keys(`${stage.prefix}:memory:deed:*`)
  expect(await redis.pttl(key)).toBeLessThanOrEqual(5000)
})

test('what is forgotten is in no key of Redis any more, and what others asked stays', async () => {
  const { memory, answers, ledger } = stage.jobs
  const secret = 'customer 3001234567'
  const record = { ...question('a', [dayCall(1)]), text: secret, state: 'done' as const }
  await answers.create(record)
  await answers.create({ ...record, id: 'theirs', text: 'theirs' })
  for (const [person, id] of [
    ['U1', 'a'],
    ['U2', 'theirs'],
  ] as const) {
    await memory.noteAsked(person, id)
    await ledger.rated({ at: 1, person, answer: id, isGood: false, text: id === 'a' ? secret : 'theirs' })
  }
  await memory.noteMessage(message, 'a')
  await memory.rememberAnswer(own, 'a')
  await memory.rememberAnswer(thread, 'a')
  await memory.rememberAnswer(thread, 'theirs')

  await memory.forget('U1')

  expect(await answers.get('a')).toBeUndefined()
  expect(await memory.recent('U1')).toEqual([])
  expect(await memory.answerAt(message)).toBeUndefined()
  expect(await memory.lastAnswer(own)).toBeUndefined()
  expect(await memory.lastAnswer(thread)).toBe('theirs')
  expect(await answers.get('theirs')).toMatchObject({ text: 'theirs' })
  const ratings = await redis.xrange(`${stage.prefix}:ratings`, '-', '+')
  expect(JSON.stringify(ratings)).not.toContain(secret)
  expect(ratings).toHaveLength(1)
})

test('what others rated of it, made of it and went on from it is forgotten too', async () => {
  const { memory, answers, ledger } = stage.jobs
  const secret = 'customer 3001234567'
  const record = { ...question('a', [dayCall(1)]), text: secret, state: 'done' as const }
  const asked = [
    ['U1', 'a', undefined],
    ['U2', 'b', 'a'],
    ['U3', 'c', 'b'],
    ['U2', 'theirs', undefined],
  ] as const
  for (const [person, id, from] of asked) {
    await answers.create({ ...record, id, text: id === 'theirs' ? 'theirs' : secret })
    await memory.noteAsked(person, id, from)
    const text = id === 'theirs' ? 'theirs' : secret
    await ledger.rated({ at: 1, person: 'U4', answer: id, isGood: true, text })
  }

  await memory.forget('U1')

  expect(await answers.get('theirs')).toBeDefined()
  const everything = await wordsIn(redis)
  expect(everything).toContain('theirs')
  expect(everything).not.toContain('3001234567')
})

test('a question that is still open when it is forgotten is answered, and gone then, or an hour later', async () => {
  const { memory, answers } = stage.jobs
  await answers.create({ ...question('a', [dayCall(1)]), text: 'what was typed' })
  await memory.noteAsked('U1', 'a')
  await memory.forget('U1')
  expect(await answers.get('a')).toMatchObject({ state: 'open' })
  expect((await answers.get('a'))?.text).toBeUndefined()
  expect(await redis.ttl(`${stage.prefix}:answer:a`)).toBeLessThanOrEqual(60 * 60)
  expect(await answers.update('a', { state: 'done' })).toMatchObject({ state: 'done' })
  expect(await answers.get('a')).toBeUndefined()
})
