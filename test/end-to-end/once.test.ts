import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Message } from '../../demo/slack/workspace.ts'
import { ana, operacion, Practice, shortFence, textOf } from './practice.ts'

describe('every question has exactly one answer', () => {
  let practice: Practice
  beforeAll(async () => {
    practice = await Practice.open({ latencyMs: 300, settings: shortFence })
  })
  afterAll(() => practice[Symbol.asyncDispose]())

  /** Each test asks about a day of its own, so that nothing is kept. */
  let day = 0
  beforeEach(() => {
    day += 1
  })

  const ask = (what = 'chats cerrados') =>
    practice.slack.say(
      ana,
      operacion,
      `${practice.slack.mention} ${what} por canal el ${day} de octubre de 2025`,
    )

  /** What stands in the thread of a question. */
  function under(question: Message | undefined): readonly Message[] {
    return practice.seen(ana, operacion).filter(({ threadTs }) => threadTs === question?.ts)
  }

  /** Waits for its answer; how many messages stand there then, and how often two calls had one token. */
  async function outcomeOf(question: Message | undefined) {
    await practice.slack.waitFor(() => under(question).find((said) => textOf(said).includes('(chat_13)')))
    return { said: under(question).length, overlaps: practice.wolkvox.stats('practice-token-0041').overlaps }
  }
  const once = { said: 1, overlaps: 0 }

  test('when Slack delivers it twice', async () => {
    practice.slack.faults.onDelivery('event', { kind: 'twice' }, 1)
    const question = await ask()
    await ask('interacciones cerradas')
    await practice.answer(ana, operacion, '(chat_3)')
    expect(await outcomeOf(question)).toEqual(once)
  })

  test('when Slack takes the post and loses the reply', async () => {
    practice.slack.faults.onCall('chat.postMessage', { kind: 'lose-reply', how: 'cut' }, 1)
    expect(await outcomeOf(await ask())).toEqual(once)
  })

  test('when the process is killed while it fetches', async () => {
    const question = await ask()
    await practice.slack.waitFor(() => under(question)[0])
    await practice.bot.kill()
    await practice.start()
    expect(await outcomeOf(question)).toEqual(once)
  })

  test('when the process is asked to end while it fetches', async () => {
    const question = await ask()
    await practice.slack.waitFor(() => under(question)[0])
    expect(await practice.bot.stop()).toBe(0)
    await practice.start()
    expect(await outcomeOf(question)).toEqual(once)
  })

  test('when bot and worker are two processes and the worker is away at first', async () => {
    await practice.bot.stop()
    await practice.start('bot')
    const question = await ask()
    await practice.start('worker')
    expect(await outcomeOf(question)).toEqual(once)
  })
})
