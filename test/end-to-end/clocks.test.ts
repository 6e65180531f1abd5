import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { BotProcess } from '../../demo/bot-process.ts'
import { emily, operacion, Practice, textOf } from './practice.ts'

const token = 'practice-token-0041'
const secondMs = 1000
const hourMs = 3600 * secondMs

let practice: Practice
let processes: readonly BotProcess[] = []
beforeAll(async () => {
  practice = await Practice.open({ isEmpty: true })
})
afterEach(async () => {
  await Promise.all(processes.map((process) => process.kill()))
})
afterAll(() => practice[Symbol.asyncDispose]())

/** Days that nothing else asks for, so that nothing is kept. */
const days = Array.from({ length: 28 }, (_, index) => `${index + 1} february 2026`)

/** Asks by a mention; resolves with the bot's messages in its thread when one of them says this. */
async function ask(says: string): Promise<readonly string[]> {
  const words = `${practice.slack.mention} closed chats by channel on ${days.pop()}`
  const asked = await practice.slack.say(emily, operacion, words)
  const thread = () => practice.seen(emily, operacion).filter(({ threadTs }) => threadTs === asked?.ts)
  await practice.slack.waitFor(() => thread().find((message) => textOf(message).includes(says)), 15_000)
  return thread().map(textOf)
}

const calls = () => practice.wolkvox.stats(token).calls

/** By how much the clocks of the bot and of its workers are ahead of Slack’s, Redis’ and Wolkvox’s. */
const apart = [
  { who: 'the bot is 0.4 s ahead of the worker', bot: 0, workers: [-0.4 * secondMs] },
  { who: 'the bot is an hour ahead of the worker', bot: 0, workers: [-hourMs] },
  { who: 'Slack is an hour ahead of both', bot: -hourMs, workers: [-hourMs] },
  { who: 'workers are two hours apart', bot: 0, workers: [-hourMs, hourMs] },
]

test.each(apart)(
  '$who: answers and refusals are told once, after a call or two',
  async (apart) => {
    processes = await Promise.all([
      practice.start('bot', apart.bot),
      ...apart.workers.map((aheadMs) => practice.start('worker', aheadMs)),
    ])
    const before = calls()
    expect(await ask('closed chats on')).toHaveLength(1)
    expect(calls() - before).toBeLessThanOrEqual(3)
    practice.wolkvox.fail({ kind: 'missing-parameters', times: 1000, api: 'chat_13' })
    const then = calls()
    expect(await ask('did not accept this question')).toHaveLength(1)
    expect(calls() - then).toBeLessThanOrEqual(3)
    practice.wolkvox.reset()
  },
  60_000,
)

test('/metrics says by how much the clocks of Redis and Slack are ahead', async () => {
  const aheadMs = hourMs
  const worker = await practice.start('worker', aheadMs)
  processes = [worker]
  const metrics = await (await fetch(`${worker.url}/metrics`)).text()
  const isBehindS = (globalThis.clockAheadMs + aheadMs) / 1000
  for (const clock of ['redis', 'slack']) {
    const [, said] =
      new RegExp(`^wolkvox_clock_ahead_seconds{clock="${clock}"} (\\S+)`, 'm').exec(metrics) ?? []
    expect(Math.abs(Number(said) + isBehindS)).toBeLessThan(60)
  }
})
