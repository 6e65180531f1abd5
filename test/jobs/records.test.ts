import { randomUUID } from 'node:crypto'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Keys } from '../../src/jobs/redis/keys.ts'
import { wakesQueue } from '../../src/jobs/answers/wakes.ts'
import { question } from './question.ts'
import { dayCall, openStage, type Stage } from './stage.ts'
import { until } from '../until.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

test('an answer is stored once, and comes back as it was', async () => {
  const { answers } = stage.jobs
  const answer = question('q', [dayCall(1)])
  expect(await answers.create(answer)).toBe(true)
  expect(await answers.create({ ...answer, language: 'pt' })).toBe(false)
  expect(await answers.get('q')).toEqual({ ...answer, ageMs: expect.any(Number) })
  expect(await answers.get('another')).toBeUndefined()
})

test('changes of an answer by two processes do not undo each other', async () => {
  const another = await stage.another()
  const answer = question('q', [])
  await stage.jobs.answers.create(answer)
  const posted = { channel: 'C1', ts: '1.2' }
  await Promise.all([
    stage.jobs.answers.update('q', { posted }),
    another.answers.update('q', { postingSince: 5 }),
  ])
  expect(await another.answers.get('q')).toEqual({
    ...answer,
    posted,
    postingSince: 5,
    ageMs: expect.any(Number),
  })
  await expect(another.answers.update('another', { postingSince: 5 })).rejects.toThrow('No answer')
})

test('of processes that read an answer at once one alone brings it further', async () => {
  const another = await stage.another()
  await stage.jobs.answers.create(question('q', []))
  const read = await another.answers.get('q')
  if (read === undefined) throw new Error('No answer')
  const sending = { turn: 1, until: 5 }
  const brought = await Promise.all(
    [stage.jobs, another].map(({ answers }) =>
      answers.updateAsRead(read, ['state', 'posted', 'sending'], { sending }),
    ),
  )
  expect(brought.filter((answer) => answer !== undefined)).toMatchObject([{ id: 'q', sending }])
})

test('a wake-up while an answer is worked on has it worked on once more', async () => {
  const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const runs: string[] = []
  await stage.jobs.work({
    source: stage.source,
    async answer(id) {
      runs.push(id)
      await gates[runs.length - 1]?.promise
    },
  })
  await stage.jobs.answers.wake('q')
  await until(() => runs.length === 1)
  await Promise.all([
    stage.jobs.answers.wake('q'),
    stage.jobs.answers.wake('q'),
    stage.jobs.answers.wake('q'),
  ])
  gates[0]?.resolve()
  await until(() => runs.length === 2)
  gates[1]?.resolve()
  await stage.jobs.answers.wake('r')
  await until(() => runs.at(-1) === 'r')
  expect(runs).toEqual(['q', 'q', 'r'])
})

test('an answer that breaks is tried again, and the last try is known to be the last', async () => {
  const tries: boolean[] = []
  await stage.jobs.work({
    source: stage.source,
    answer(_id, isLastTry) {
      tries.push(isLastTry)
      return Promise.reject(new Error('broken'))
    },
  })
  const redis = new Redis(stage.redisUrl, { maxRetriesPerRequest: null })
  const queue = new Queue(wakesQueue, { connection: redis, prefix: new Keys(stage.prefix).queues })
  await stage.jobs.answers.wake('q')
  await until(async () => {
    await queue.promoteJobs()
    return tries.length === 5
  })
  expect(tries).toEqual([false, false, false, false, true])
  await queue.close()
  redis.disconnect()
})

test('an answer that nobody woke is found by the sweep, and left alone once it is done', async () => {
  const sweeping = await stage.another({ sweepEveryMs: 50 })
  await stage.work(sweeping)
  await stage.jobs.answers.create(question('q', [dayCall(1)]))
  await stage.answered('q')
  const redis = new Redis(stage.redisUrl)
  expect(await redis.zcard(`${stage.prefix}:answers:open`)).toBe(0)
  redis.disconnect()
})

test('a delivery is taken once, and is nobody else’s while it is in hand', async () => {
  const { inbox } = stage.jobs
  const id = randomUUID()
  expect(await inbox.store(id, { text: 'hola' })).toBe(true)
  expect(await inbox.store(id, { text: 'hola' })).toBe(false)
  expect(await inbox.abandoned()).toEqual([])
  await inbox.done(id)
  expect(await inbox.store(id, { text: 'hola' })).toBe(false)
})

test('a delivery whose process died is handed to one other, once per lease', async () => {
  const redis = new Redis(stage.redisUrl)
  const another = await stage.another()
  await stage.jobs.inbox.store('d', { text: 'hola' })
  await redis.zadd(`${stage.prefix}:deliveries:open`, Date.now() - 1, 'd')
  const taken = await Promise.all([stage.jobs.inbox.abandoned(), another.inbox.abandoned()])
  expect(taken.flat()).toEqual([{ id: 'd', delivery: { text: 'hola' } }])
  await another.inbox.done('d')
  await redis.zadd(`${stage.prefix}:deliveries:open`, Date.now() - 1, 'd')
  expect(await another.inbox.abandoned()).toEqual([])
  redis.disconnect()
})

test('a channel’s account is remembered', async () => {
  expect(await stage.jobs.memory.accountOf('C1')).toBeUndefined()
  await stage.jobs.memory.rememberAccount('C1', 'soporte')
  expect(await stage.jobs.memory.accountOf('C1')).toBe('soporte')
})
