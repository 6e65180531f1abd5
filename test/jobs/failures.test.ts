import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Failure } from '../../src/bot/model/failure.ts'
import type { LaneState } from '../../src/bot/ports/calls.ts'
import { retryInMs } from '../../src/jobs/work/retry.ts'
import { answerQuestion, standingsIn } from './question.ts'
import { dayCall, openStage, type Stage, ventas } from './stage.ts'
import { until } from '../until.ts'

describe('a call that fails', () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage({ timeoutMs: 60_000 })
    await stage.work()
  })
  afterEach(() => stage.close())

  const calls = () => stage.wolkvox.stats(ventas.token).calls

  test.each([
    ['wrong-token', 'token-refused'],
    ['unknown-api', 'call-refused'],
  ] as const)('for %s is told at once', async (kind, failure) => {
    stage.wolkvox.fail({ kind })
    await stage.ask('q', [dayCall(1)])
    expect(await stage.answered('q')).toMatchObject([{ kind: 'failed', failure }])
    expect(calls()).toBe(1)
  })

  test.each(['http-500', 'simultaneous-limit', 'maintenance', 'html'] as const)(
    'for %s is made again',
    async (kind) => {
      stage.wolkvox.fail({ kind })
      await stage.ask('q', [dayCall(1)])
      expect(await stage.answered('q')).toMatchObject([{ kind: 'kept' }])
      expect(calls()).toBe(2)
    },
  )

  test('again and again is told when the patience is over', async () => {
    const short = await openStage({ patienceMs: 12_000 })
    await short.work()
    short.wolkvox.fail({ kind: 'http-500', times: 1000 })
    await short.ask('q', [dayCall(1)])
    expect(await short.answered('q')).toMatchObject([{ kind: 'failed', failure: 'server-error' }])
    expect(short.wolkvox.stats(ventas.token).calls).toBeGreaterThan(1)
    await short.close()
  })

  test('lets another one of its lane go first while it waits', async () => {
    stage.wolkvox.fail({ kind: 'http-500', api: 'chat_13' })
    await stage.ask('q', [dayCall(1)])
    await until(() => calls() === 1)
    await stage.ask('r', [dayCall(1, { report: 'chat_3' })])
    await Promise.all([stage.answered('q'), stage.answered('r')])
    expect(stage.wolkvox.log(ventas.token).map(({ api }) => api)).toEqual(['chat_13', 'chat_3', 'chat_13'])
  })

  test('ends its question: the other calls that only this one waits for are not made', async () => {
    stage.wolkvox.setLatency(300)
    stage.wolkvox.fail({ kind: 'unknown-api' })
    await stage.ask('q', [dayCall(1), dayCall(2), dayCall(3), dayCall(4)])
    expect(await stage.answered('q')).toContainEqual(expect.objectContaining({ kind: 'failed' }))
    await until(async () => isIdle(await stage.jobs.calls.lane('ventas')))
    expect(calls()).toBeLessThan(4)
  })

  test('to be kept, whatever it brought, is told', async () => {
    const fetch = () => Promise.resolve({ rows: 0, columns: {} })
    const other = await stage.another({ prefix: `${stage.prefix}-other` })
    const answer = (id: string) => answerQuestion(other, id)
    await other.work({ source: { ...stage.source, fetch }, answer })
    await stage.ask('q', [dayCall(1, { report: 'unheard-of' })], other)
    const standings = await until(async () => standingsIn(await other.answers.get('q')))
    expect(standings).toMatchObject([{ kind: 'failed', failure: 'answer-unreadable' }])
  })

  test('is made anew for whoever asks after it was told', async () => {
    stage.wolkvox.fail({ kind: 'unknown-api' })
    await stage.ask('q', [dayCall(1)])
    await stage.answered('q')
    await stage.ask('r', [dayCall(1)])
    expect(await stage.answered('r')).toMatchObject([{ kind: 'kept' }])
  })
})

function isIdle({ running, waiting }: LaneState): boolean {
  return running === undefined && waiting === 0
}

describe('the wait before the next attempt', () => {
  const failing = {
    failure: new Failure('server-error'),
    failingForMs: 0,
    attemptMs: 100,
    patienceMs: 120_000,
    chance: 0.5,
  }

  test('grows with the time of failing, up to 20 seconds', () => {
    expect(retryInMs(failing)).toBe(1000)
    expect(retryInMs({ ...failing, failingForMs: 5000 })).toBe(5000)
    expect(retryInMs({ ...failing, failingForMs: 60_000 })).toBe(20_000)
  })

  test('is never the same for all, so that processes do not fall into step', () => {
    const waits = [0, 0.99].map((chance) => retryInMs({ ...failing, failingForMs: 4000, chance }) ?? 0)
    expect(waits).toEqual([3000, 4980])
  })

  test('is never shorter than what the server asked for', () => {
    const failure = new Failure('server-error', { retryAfterMs: 7000 })
    expect(retryInMs({ ...failing, failure })).toBe(7000)
  })

  test('is not begun when the attempt would end after two minutes', () => {
    const failure = new Failure('timeout')
    expect(retryInMs({ ...failing, failure, failingForMs: 65_000, attemptMs: 65_000 })).toBeUndefined()
  })
})
