import { afterEach, expect, test } from 'vitest'
import type { Call } from '../../src/bot/model/call.ts'
import { dayCall, openStage, type Stage } from './stage.ts'
import { until } from '../until.ts'

const [first, second] = [dayCall(1), dayCall(2)]

let stage: Stage
afterEach(() => stage.close())

/** So many wait for the second of two calls; resolves, when it is over, with who heard while it ran that it does. */
async function toldOf(waiters: number, expected: number): Promise<ReadonlySet<string>> {
  stage = await openStage({ tellAfterMs: 50 })
  const { jobs, source } = stage
  const ends = new Map([first, second].map((call) => [call.window.start, Promise.withResolvers<void>()]))
  const [seen, told] = [new Set<string>(), new Set<string>()]
  await jobs.work({
    source: {
      tokenInfo: source.tokenInfo.bind(source),
      async fetch(call, signal, pass) {
        const table = await source.fetch(call, signal, pass)
        await ends.get(call.window.start)?.promise
        return table
      },
    },
    async answer(id) {
      const record = await jobs.answers.get(id)
      if (record?.content.kind !== 'inquiry') return
      const { calls } = record.content.inquiry
      const standings = await jobs.calls.request(calls, { answer: id })
      seen.add(id)
      if (standings.some((one) => one.kind === 'waiting' && one.isRunning)) told.add(id)
    },
  })
  const end = (call: Call) => ends.get(call.window.start)?.resolve()
  await stage.ask('first', [first])
  await until(() => told.has('first'))
  await Promise.all(Array.from({ length: waiters }, (_, index) => stage.ask(`next-${index}`, [second])))
  await until(() => seen.size === waiters + 1)
  end(first)
  await until(() => told.size > expected)
  end(second)
  await until(async () => (await jobs.calls.lane(second.account)).running === undefined)
  told.delete('first')
  return told
}

test('whoever waits for a long call is told that it has begun', async () => {
  expect(await toldOf(2, 2)).toEqual(new Set(['next-0', 'next-1']))
})

test('of many who wait for the same call only some are told: each costs an edit', async () => {
  expect((await toldOf(50, 20)).size).toBe(20)
})
