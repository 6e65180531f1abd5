import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFetchAhead } from '../../../src/bot/digests/issue/fetch-ahead.ts'
import type { Digest } from '../../../src/bot/model/digest.ts'
import { createDigestJobs, type DigestJobs } from '../../../src/jobs/digests/digest-jobs.ts'
import type { Question } from '../../../src/question/understanding.ts'
import { until } from '../../until.ts'
import { zone } from '../question.ts'
import { openStage, silent, type Stage, ventas } from '../stage.ts'

const minuteMs = 60_000
const ana = { by: 'UANA', deed: 'start' } as const

let stage: Stage
let jobs: DigestJobs
/** When every digest is due (epoch ms). */
let slot: number
beforeEach(async () => {
  stage = await openStage()
  slot = Date.now() + 10 * minuteMs
  jobs = await createDigestJobs({
    redisUrl: stage.redisUrl,
    prefix: stage.prefix,
    log: silent,
    holidays: () => Promise.resolve(() => undefined),
    nextSlot: (_schedule, after) => Promise.resolve(after < slot ? slot : after + 24 * 60 * minuteMs),
  })
  await stage.work()
})
afterEach(async () => {
  await jobs.close()
  await stage.close()
})

function digestOf(report: string, when: string): Digest {
  const question: Question = {
    language: 'en',
    report,
    account: 'ventas',
    params: {},
    by: [],
    filters: [],
    when,
  }
  return {
    id: `${report}-${when}`,
    owner: 'UANA',
    place: { kind: 'channel', channel: 'C1' },
    title: report,
    language: 'en',
    schedule: { rule: 'FREQ=DAILY;BYHOUR=8;BYMINUTE=0', zone },
    questions: [question],
    state: 'active',
    createdAt: Date.now(),
    since: Date.now(),
    failures: 0,
  }
}

/** Goes on fetching ahead until it is stopped; returns after how many rounds it has gone. */
function startFetching() {
  const fetchAhead = createFetchAhead({ digests: jobs.digests, calls: stage.jobs.calls, accounts: [ventas] })
  let rounds = 0
  const over = new AbortController()
  const running = (async () => {
    while (!over.signal.aborted) {
      await fetchAhead(Date.now())
      rounds++
    }
  })()
  return {
    rounds: () => rounds,
    async stop() {
      over.abort()
      await running
    },
  }
}

const calls = () => stage.wolkvox.log(ventas.token).filter(({ api }) => api !== 'token_info')

test('what a digest asks for that is over is there before its slot, and what still runs is not asked for', async () => {
  await jobs.digests.create(digestOf('chat_13', 'yesterday'), ana)
  await jobs.digests.create(digestOf('chat_9', 'today'), ana)
  const fetching = startFetching()
  await until(() => calls().length >= 3)
  const rounds = fetching.rounds()
  await until(() => fetching.rounds() > rounds + 5)
  await fetching.stop()
  // Yesterday, the day that it is compared with, and the day that today is compared with.
  expect(calls()).toHaveLength(3)
})

test('a digest that is paused meanwhile costs no call beyond the one that is being made', async () => {
  for (const report of ['chat_13', 'chat_9', 'chat_3']) {
    await jobs.digests.create(digestOf(report, 'yesterday'), ana)
  }
  const release = stage.wolkvox.hold()
  const fetching = startFetching()
  await until(() => calls().length === 1)
  for (const { id } of await jobs.digests.all()) {
    await jobs.digests.change(id, { state: 'paused' }, { by: 'UANA', deed: 'pause' })
  }
  release()
  const rounds = fetching.rounds()
  await until(() => fetching.rounds() > rounds + 20)
  await fetching.stop()
  expect(calls()).toHaveLength(1)
})
