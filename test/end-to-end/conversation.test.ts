import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Message } from '../../demo/slack/workspace.ts'
import { ana, luis, operacion, Practice, textOf } from './practice.ts'

const token = 'practice-token-0041'

describe.each(['socket', 'http'] as const)('a conversation over %s', (mode) => {
  let practice: Practice
  /** The thread that most of this happens in. */
  let thread: string
  beforeAll(async () => {
    practice = await Practice.open({ mode })
    thread = (await ask('correos transferidos por agente ayer')).ts
  })
  afterAll(() => practice[Symbol.asyncDispose]())

  async function say(person: string, channel: string, text: string, threadTs?: string): Promise<Message> {
    const said = await practice.slack.say(person, channel, text, threadTs)
    if (said === undefined) throw new Error(`${text} was taken for a command`)
    return said
  }

  function ask(text: string, threadTs?: string): Promise<Message> {
    return say(ana, operacion, `${practice.slack.mention} ${text}`, threadTs)
  }

  /** What the bot says in a thread, as headlines. */
  function saidIn(threadTs: string): readonly string[] {
    return practice
      .seen(ana, operacion)
      .filter((message) => message.threadTs === threadTs)
      .map(({ text }) => text.split('\n')[0] ?? '')
  }

  /** The whole text of the bot's nth message in a thread, once it says this. */
  function nthSays(threadTs: string, index: number, says: RegExp): Promise<Message> {
    const inThread = () => practice.seen(ana, operacion).filter((message) => message.threadTs === threadTs)
    return practice.slack.waitFor(() => {
      const message = inThread()[index]
      return message !== undefined && says.test(textOf(message)) && message
    })
  }

  test('a mention is answered in its thread', async () => {
    const answer = await nthSays(thread, 0, /\(chat_9\)/)
    expect(answer.ephemeralTo).toBeUndefined()
    expect(textOf(answer)).toContain(`\n${practice.slack.mention.slice(2, -1)}\n`)
  })

  test('“y por hora?” asks the same by hour, of what was fetched already', async () => {
    const { calls } = practice.wolkvox.stats(token)
    await ask('y por hora?', thread)
    const answer = await nthSays(thread, 1, /\(chat_9\)/)
    expect(textOf(answer)).toContain('Por hora')
    expect(saidIn(thread)[1]).toBe(saidIn(thread)[0])
    expect(practice.wolkvox.stats(token).calls).toBe(calls)
  })

  test('what somebody else asks there follows the thread, not the person', async () => {
    await say(luis, operacion, `${practice.slack.mention} y anteayer?`, thread)
    await nthSays(thread, 2, /\(chat_9\)/)
    expect(saidIn(thread)[2]).not.toBe(saidIn(thread)[0])
  })

  test('a follow-up that Slack delivers twice is answered once', async () => {
    practice.slack.faults.onDelivery('event', { kind: 'twice' })
    await ask('top 3', thread)
    await nthSays(thread, 3, /\(chat_9\)/)
    await ask('y ayer?', thread)
    await nthSays(thread, 4, /\(chat_9\)/)
    expect(saidIn(thread)).toHaveLength(5)
  })

  test('the thread is remembered by a process that was started after a crash', async () => {
    await practice.bot.kill()
    await practice.start()
    await ask('y el 3 de noviembre de 2025?', thread)
    await nthSays(thread, 5, /\(chat_9\)/)
    expect(saidIn(thread)[5]).toContain('lunes 3 nov 2025')
  })

  test('a question that was edited is answered anew in the same message', async () => {
    const asked = await ask('chats cerrados por canal ayer')
    const { ts } = await nthSays(asked.ts, 0, /\(chat_13\)/)
    const text = `${practice.slack.mention} interacciones cerradas por canal ayer`
    await practice.slack.edit(ana, operacion, asked.ts, text)
    const edited = await nthSays(asked.ts, 0, /\(chat_3\)/)
    expect(edited.ts).toBe(ts)
    expect(saidIn(asked.ts)).toHaveLength(1)
  })

  test.each(['cut', 'status'] as const)('a post whose reply is lost (%s) stands once', async (how) => {
    const asked = await ask('chats cerrados por canal ayer')
    await nthSays(asked.ts, 0, /\(chat_13\)/)
    practice.slack.faults.onCall('chat.postMessage', { kind: 'lose-reply', how })
    await ask('y anteayer?', asked.ts)
    await nthSays(asked.ts, 1, /\(chat_13\)/)
    expect(saidIn(asked.ts)).toHaveLength(2)
  })

  test('a command follows the last question of whoever asks, and is answered privately', async () => {
    await practice.slack.command(
      ana,
      operacion,
      '/reporte',
      'chats cerrados por canal el 3 de noviembre de 2025',
    )
    await practice.answer(ana, operacion, /^[\d.]+ chats cerrados el lunes 3 nov 2025/, '(chat_13)')
    await practice.slack.command(luis, operacion, '/reporte', 'interacciones cerradas por canal ayer')
    await practice.answer(luis, operacion, '(chat_3)', 'Compartir en el canal')
    await practice.slack.command(ana, operacion, '/reporte', 'y el 4 de noviembre de 2025?')
    const answer = await practice.answer(ana, operacion, /^[\d.]+ chats cerrados el martes 4 nov 2025/)
    expect(answer.ephemeralTo).toBe(ana)
  })

  test('✕ on a question cancels it, and no answer comes after', async () => {
    const release = practice.wolkvox.hold()
    const asked = await ask('interacciones cerradas por canal el 5 de noviembre de 2025')
    await nthSays(asked.ts, 0, /./)
    await practice.slack.react(ana, operacion, asked.ts, 'x')
    await nthSays(asked.ts, 0, /^Cancelado\./)
    release()
    const next = await ask('interacciones cerradas por canal el 6 de noviembre de 2025')
    await nthSays(next.ts, 0, /\(chat_3\)/)
    expect(saidIn(asked.ts)).toEqual(['Cancelado.'])
  })

  test('a DM needs no mention, and remembers too', async () => {
    const dm = await practice.slack.openDm(luis)
    const asked = await say(luis, dm.id, 'chats cerrados por canal el 10 de noviembre de 2025')
    await practice.answer(luis, dm.id, '(chat_13)', 'lunes 10 nov 2025')
    await say(luis, dm.id, 'y el 11 de noviembre de 2025?', asked.ts)
    const answer = await practice.answer(luis, dm.id, /^[\d.]+ chats cerrados el martes 11 nov 2025/)
    expect(answer.threadTs).toBe(asked.ts)
  })

  test('at the top of a DM what says too little by itself goes on from the last question', async () => {
    const dm = await practice.slack.openDm(luis)
    await say(luis, dm.id, 'chats cerrados por canal el 13 de noviembre de 2025')
    await practice.answer(luis, dm.id, /^[\d.]+ chats cerrados el jueves 13 nov 2025/)
    const asked = await say(luis, dm.id, '¿y el día anterior?')
    const answer = await practice.answer(luis, dm.id, /^[\d.]+ chats cerrados el miércoles 12 nov 2025/)
    expect(answer.threadTs).toBe(asked.ts)
  })

  test('App Home offers what was asked lately', async () => {
    await practice.slack.openHome(luis)
    const home = await practice.slack.waitFor(() => practice.slack.home(luis))
    expect(JSON.stringify(home.payload)).toContain('Preguntar otra vez')
  })

  test('nothing was done that Slack forbids, and never two calls at once', () => {
    expect(practice.slack.violations).toEqual([])
    expect(practice.wolkvox.stats(token).maxInFlight).toBe(1)
  })
})
