import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { expect, inject, test } from 'vitest'
import { createDigestJobs } from '../../../src/jobs/digests/digest-jobs.ts'
import { figureAt, gridDigest, gridRule, hourMs, nextOnGrid } from './grid.ts'
import { LooseSlack } from './loose-slack.ts'
import type { SchedulerSettings } from './scheduler-main.ts'
import { until } from '../../until.ts'

const accounts = ['one', 'two', 'three', 'four']
const digestCount = 25
const slotCount = 20
const everyMs = 1000
const killCount = 12

const main = fileURLToPath(new URL('scheduler-main.ts', import.meta.url))

async function scheduler(settings: SchedulerSettings): Promise<ChildProcess> {
  const child = fork(main, [JSON.stringify(settings)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  await Promise.race([once(child, 'message'), once(child, 'exit')])
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

test('under kill -9 of its processes every one of 500 slots is posted once, with the figures of its slot', async () => {
  const slack = new LooseSlack()
  const [redisUrl, prefix] = [inject('redisUrl'), `test-${randomUUID()}`]
  const settings = { redisUrl, prefix, slackUrl: await slack.open(), accounts }
  const log = pino({ level: 'silent' })
  const holidays = () => Promise.resolve(() => undefined)
  const table = await createDigestJobs({ redisUrl, prefix, log, holidays, nextSlot: nextOnGrid })
  const crew = await Promise.all([scheduler(settings), scheduler(settings), scheduler(settings)])
  try {
    const start = Math.ceil(Date.now() / everyMs) * everyMs
    const rule = gridRule(everyMs, start + slotCount * everyMs)
    const ids = Array.from({ length: digestCount }, (_, index) => `digest-${index}`)
    for (const [index, id] of ids.entries()) {
      const account = accounts[index % accounts.length] ?? ''
      await table.digests.create(gridDigest(id, account, rule, start), { by: 'test', deed: 'start' })
    }
    for (let kills = 0; kills < killCount; kills++) {
      const from = (kills * digestCount * slotCount) / killCount
      await until(() => slack.posts.length >= from)
      const victim = kills % crew.length
      const child = crew[victim]
      if (child !== undefined) await kill(child)
      crew[victim] = await scheduler(settings)
    }
    const slots = Array.from({ length: slotCount }, (_, index) => start + (index + 1) * everyMs)
    const expected = new Map<string, number>(
      ids.flatMap((id) => slots.map((slot) => [`digest.${id}.${slot}`, figureAt(slot - hourMs)] as const)),
    )
    await until(() => new Set(slack.posts.map(({ mark }) => mark)).size >= expected.size)
    const marks = slack.posts.map(({ mark }) => mark)
    expect(marks.toSorted()).toEqual([...expected.keys()].toSorted())
    const wrong = slack.posts.filter(
      ({ mark, headline }) => !headline.startsWith(`${expected.get(mark)} closed chats`),
    )
    expect(wrong).toEqual([])
  } finally {
    await Promise.all(crew.map(kill))
    await table.close()
    slack.close()
  }
})
