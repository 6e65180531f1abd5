import { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Failure } from '../../src/bot/model/failure.ts'
import { lengthen, type CircuitRow } from '../../src/jobs/lanes/circuit.ts'
import { Keys } from '../../src/jobs/redis/keys.ts'
import { Quota } from '../../src/jobs/lanes/quota.ts'
import { answerQuestion, standingsIn, zone } from './question.ts'
import { dayCall, openStage, type Stage, ventas } from './stage.ts'
import { until } from '../until.ts'

let stage: Stage
let redis: Redis
beforeEach(async () => {
  stage = await openStage()
  redis = new Redis(stage.redisUrl)
  await stage.work()
})
afterEach(async () => {
  redis.disconnect()
  await stage.close()
})

const apis = () => stage.wolkvox.log(ventas.token).map(({ api }) => api)
const closed = async () => (await stage.jobs.calls.lane('ventas')).closed

async function told(id: string) {
  await stage.ask(id, [dayCall(1)])
  return (await stage.answered(id))[0]
}

describe('a lane whose token is refused again and again', () => {
  const circuit = () => `${stage.prefix}:circuit:${stage.lane}`

  beforeEach(async () => {
    stage.wolkvox.fail({ kind: 'wrong-token', times: 4 })
    for (const id of ['a', 'b', 'c']) await told(id)
  })

  /** As if its half minute were over. */
  async function letTimePass(): Promise<void> {
    const row = JSON.parse((await redis.get(circuit())) ?? '') as CircuitRow
    await redis.set(circuit(), JSON.stringify({ ...row, until: Date.now() - 1 }))
  }

  test('is closed, so that the next one is told at once and no call is made', async () => {
    expect(await told('d')).toMatchObject({ kind: 'failed', failure: 'token-refused' })
    const another = { answer: 'e' }
    expect((await stage.jobs.calls.request([dayCall(2)], another))[0]).toMatchObject({ kind: 'failed' })
    expect(apis()).toHaveLength(3)
    expect(await closed()).toMatchObject({ failure: 'token-refused' })
  })

  test('is closed for longer when one call more has failed, and opened by one that has not', async () => {
    await letTimePass()
    expect(await told('d')).toMatchObject({ failure: 'token-refused' })
    expect(((await closed())?.until ?? 0) - Date.now()).toBeGreaterThan(50_000)
    await letTimePass()
    expect(await told('e')).toMatchObject({ kind: 'kept' })
    await until(async () => (await redis.exists(circuit())) === 0)
  })
})

test.each([
  ['counts against its server', true],
  ['says nothing about its server where it was never sent', false],
])('a request that took too long %s', async (_name, isSent) => {
  const other = await stage.another({ prefix: `${stage.prefix}-other`, patienceMs: 1 })
  await other.work({
    source: {
      ...stage.source,
      fetch(_call, _signal, pass) {
        if (isSent) pass.begin()
        return Promise.reject(new Failure('timeout'))
      },
    },
    answer: (id) => answerQuestion(other, id),
  })
  await stage.ask('q', [dayCall(1)], other)
  await until(async () => standingsIn(await other.answers.get('q')))
  const circuit = () => redis.exists(`${stage.prefix}-other:circuit:${stage.lane}`)
  await until(async () => ((await circuit()) === 1) === isSent)
  expect(await circuit()).toBe(isSent ? 1 : 0)
})

describe('failures in a row', () => {
  const passing = (failures: number, since: number): CircuitRow => ({
    failure: 'timeout',
    failures,
    since,
    closings: 0,
    until: 0,
  })

  test('that pass are borne for a sixth of the patience', () => {
    expect(lengthen(passing(8, 1000), 'timeout', 120_000, 20_000)?.until).toBe(0)
    expect(lengthen(passing(8, 1000), 'timeout', 120_000, 21_000)?.until).toBe(51_000)
  })

  test('close for five minutes at the most', () => {
    const row = { ...passing(30, 0), closings: 9 }
    expect(lengthen(row, 'server-unreachable', 120_000, 1e6)?.until).toBe(1e6 + 300_000)
  })

  test('are over with one that shows the server well', () => {
    expect(lengthen(passing(8, 0), 'call-refused', 120_000, 1e6)).toBeUndefined()
  })
})

describe('the day’s calls', () => {
  const quota = () => new Quota(redis, new Keys(stage.prefix), new Map([[stage.lane, zone]]))
  async function useUp(quota: Quota): Promise<void> {
    await quota.told(stage.lane, 100, Date.now())
    for (let call = 0; call < 91; call++) await quota.countCall(stage.lane, Date.now())
  }

  test('that are used up are told until midnight, without a call', async () => {
    stage.wolkvox.fail({ kind: 'quota', times: 2 })
    expect(await told('a')).toMatchObject({ failure: 'quota-used-up' })
    await until(() => apis().includes('token_info'))
    expect(await told('b')).toMatchObject({ failure: 'quota-used-up' })
    expect(apis()).toEqual(['chat_13', 'token_info'])
    const midnight = dayCall(0).window.end
    expect(await stage.jobs.calls.lane('ventas')).toMatchObject({
      left: 0,
      closed: { failure: 'quota-used-up', until: midnight },
    })
  })

  test('are used up only if Wolkvox says so when it is asked', async () => {
    stage.wolkvox.fail({ kind: 'quota' })
    expect(await told('a')).toMatchObject({ failure: 'quota-used-up' })
    await until(async () => (await closed()) === undefined)
    expect(await told('b')).toMatchObject({ kind: 'kept' })
  })

  test('are asked for after ten calls, and counted on from there', async () => {
    for (let day = 1; day <= 11; day++) {
      await stage.ask(`q${day}`, [dayCall(day)])
      await stage.answered(`q${day}`)
    }
    await until(async () => (await stage.jobs.calls.lane('ventas')).left !== undefined)
    const { left } = await stage.jobs.calls.lane('ventas')
    await stage.ask('r', [dayCall(20)])
    await stage.answered('r')
    expect(await stage.jobs.calls.lane('ventas')).toMatchObject({ left: (left ?? 0) - 1 })
  })

  test('are for people when few are left, and digests are told', async () => {
    await useUp(quota())
    const digest = { answer: 'd', deadline: Date.now() + 3_600_000 }
    expect(await stage.jobs.calls.request([dayCall(1)], digest)).toMatchObject([
      { kind: 'failed', failure: 'quota-used-up' },
    ])
    expect(apis()).toEqual([])
    expect(await told('a')).toMatchObject({ kind: 'kept' })
  })

  test('that run low while a digest waits in line are left for people', async () => {
    const other = await stage.another({ prefix: `${stage.prefix}-low` })
    const digest = { answer: 'd', deadline: Date.now() + 3_600_000 }
    await other.calls.request([dayCall(1)], digest)
    await useUp(new Quota(redis, new Keys(`${stage.prefix}-low`), new Map([[stage.lane, zone]])))
    await stage.work(other)
    await until(async () => (await other.calls.lane('ventas')).waiting === 0)
    expect(apis()).toEqual([])
  })

  test('are asked for once an hour at the most', async () => {
    await useUp(quota())
    const now = Date.now()
    expect(await quota().read(stage.lane, now)).toMatchObject({ isDue: false })
    await redis.del(`${stage.prefix}:quota:${stage.lane}:asked`)
    expect(await quota().read(stage.lane, now)).toMatchObject({ isDue: true })
  })

  test('begin anew with the day in the account’s zone', async () => {
    const evening = Date.UTC(2026, 2, 17, 4, 59)
    await quota().told(stage.lane, 0, evening)
    expect(await quota().read(stage.lane, evening)).toMatchObject({ left: 0, endsAt: evening + 60_000 })
    expect(await quota().read(stage.lane, evening + 60_000)).not.toHaveProperty('left')
  })
})
