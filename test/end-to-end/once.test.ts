import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ana, operacion, Practice, textOf } from './practice.ts'

/** Answers of this report that are not placeholders. */
function answers(practice: Practice, api: string): number {
  return practice.seen(ana, operacion).filter((message) => textOf(message).includes(`(${api})`)).length
}

describe('every question has exactly one answer', () => {
  let practice: Practice
  beforeEach(async () => {
    practice = await Practice.open({ latencyMs: 300 })
  })
  afterEach(() => practice[Symbol.asyncDispose]())

  const ask = () =>
    practice.slack.say(ana, operacion, `${practice.slack.mention} chats cerrados por canal ayer`)

  test('when Slack delivers it twice', async () => {
    practice.slack.faults.onDelivery('event', { kind: 'twice' }, 1)
    await ask()
    await practice.answer(ana, operacion, '(chat_13)')
    await practice.slack.say(
      ana,
      operacion,
      `${practice.slack.mention} interacciones cerradas por canal ayer`,
    )
    await practice.answer(ana, operacion, '(chat_3)')
    expect(answers(practice, 'chat_13')).toBe(1)
  })

  test('when Slack takes the post and loses the reply', async () => {
    practice.slack.faults.onCall('chat.postMessage', { kind: 'lose-reply', how: 'cut' }, 1)
    await ask()
    await practice.answer(ana, operacion, '(chat_13)')
    expect(practice.seen(ana, operacion)).toHaveLength(1)
  })

  test('when the process is killed while it fetches', async () => {
    await ask()
    await practice.slack.waitFor(() => practice.seen(ana, operacion)[0])
    await practice.bot.kill()
    await practice.start()
    await practice.answer(ana, operacion, '(chat_13)')
    expect(practice.seen(ana, operacion)).toHaveLength(1)
    expect(practice.wolkvox.stats('practice-token-0041').overlaps).toBe(0)
  })

  test('when the process is asked to end while it fetches', async () => {
    await ask()
    await practice.slack.waitFor(() => practice.seen(ana, operacion)[0])
    expect(await practice.bot.stop()).toBe(0)
    await practice.start()
    await practice.answer(ana, operacion, '(chat_13)')
    expect(practice.seen(ana, operacion)).toHaveLength(1)
    expect(practice.wolkvox.stats('practice-token-0041').overlaps).toBe(0)
  })

  test('when bot and worker are two processes and the worker is away at first', async () => {
    await practice.bot.stop()
    await practice.start('bot')
    await ask()
    await practice.start('worker')
    await practice.answer(ana, operacion, '(chat_13)')
    expect(practice.seen(ana, operacion)).toHaveLength(1)
  })
})
