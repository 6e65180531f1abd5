import { afterEach, beforeEach, expect, test } from 'vitest'

import type { PracticeWolkvox } from '../../../demo/wolkvox/practice.ts'
import { ask, envelope, start } from './ask.ts'
import { until } from '../../until.ts'

let practice: PracticeWolkvox
let now: Date

beforeEach(async () => {
  now = new Date('2026-04-08T20:30:00Z')
  const accounts = [
    { token: 'first', server: '0015', licences: 0.004 },
    { token: 'second', server: '0015', licences: 0.004 },
    { token: 'other', server: '0041' },
  ]
  practice = await start({ accounts, latencyMs: 300, now: () => now })
})
afterEach(() => practice.close())

test('calls one after the other are no overlap', async () => {
  await ask(practice)
  await ask(practice)
  expect(practice.stats('first')).toMatchObject({ calls: 2, overlaps: 0, maxInFlight: 1, inFlight: 0 })
})

test('two at once are let in, a third is refused, and each overlap is counted', async () => {
  const two = [ask(practice), ask(practice)]
  await until(() => practice.stats('first').inFlight === 2)
  const third = await ask(practice)
  expect(third.status).toBe(403)
  expect((await envelope(third)).msg).toBe('EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)')
  expect((await Promise.all(two)).map(({ status }) => status)).toEqual([200, 200])
  expect(practice.stats('first')).toMatchObject({ calls: 3, overlaps: 2, maxInFlight: 3, refused: 1 })
})

test('tokens do not disturb each other', async () => {
  await Promise.all([ask(practice), ask(practice, { token: 'second' })])
  expect(practice.stats('first').overlaps + practice.stats('second').overlaps).toBe(0)
})

test('an abandoned request is worked on to its end, and the next one overlaps it', async () => {
  const caller = new AbortController()
  const abandoned = ask(practice, { signal: caller.signal }).catch(() => 'gone')
  await until(() => practice.stats('first').inFlight === 1)
  caller.abort()
  expect(await abandoned).toBe('gone')
  await ask(practice)
  expect(practice.stats('first')).toMatchObject({ calls: 2, overlaps: 1, aborted: 1, inFlight: 0 })
  const [first, second] = practice.log('first')
  expect(first).toMatchObject({ api: 'chat_13', isCallerGone: true, status: undefined })
  expect(second).toMatchObject({ isCallerGone: false, status: 200 })
})

test("the day's quota is shared by the tokens of a server and is back the next day", async () => {
  practice.setLatency(0)
  for (const token of ['first', 'second', 'first']) {
    expect((await ask(practice, { token })).status).toBe(200)
  }
  const path = '/api/v2/information.php'
  const info = await envelope(await ask(practice, { token: 'second', path, params: { api: 'token_info' } }))
  expect(info.data).toMatchObject([
    { token_limit: '4', token_use_today: '2', all_token_today: '4', available_consumption_options: '2' },
  ])

  const refused = await ask(practice)
  expect(refused.status).toBe(403)
  expect((await envelope(refused)).msg).toBe('TOKEN LIMIT EXCEEDED')
  expect((await ask(practice, { token: 'other' })).status).toBe(200)

  now = new Date('2026-04-09T05:00:00Z')
  expect((await ask(practice)).status).toBe(200)
})

test('what was served is not to be asked for again within five minutes', async () => {
  practice.setLatency(0)
  const repeats = async (params: Record<string, string> = {}) => {
    await ask(practice, { token: 'other', params })
    return practice.stats('other').repeats
  }
  expect(await repeats()).toBe(0)
  expect(await repeats({ api: 'chat_3' })).toBe(0)
  now = new Date('2026-04-08T20:34:59Z')
  expect(await repeats()).toBe(1)
  now = new Date('2026-04-08T20:40:00Z')
  expect(await repeats()).toBe(1)
  practice.fail({ kind: 'maintenance' })
  now = new Date('2026-04-08T20:46:00Z')
  expect(await repeats()).toBe(1)
  expect(await repeats()).toBe(1)
})

test('a reset forgets the counts but not who is still being worked on', async () => {
  const running = ask(practice)
  await until(() => practice.stats('first').inFlight === 1)
  practice.reset()
  expect(practice.stats('first')).toMatchObject({ calls: 0, inFlight: 1 })
  await running
  expect(practice.stats('first')).toMatchObject({ calls: 0, inFlight: 0 })
})
