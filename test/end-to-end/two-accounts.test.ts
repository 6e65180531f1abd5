import { afterAll, beforeAll, expect, test } from 'vitest'
import { setClock } from '../clock/clock.ts'
import { ana, operacion, Practice, textOf } from './practice.ts'

// A Tuesday; in Madrid it is six hours later than in Bogotá.
setClock('2026-12-01T09:00:00-05:00')

const accounts = [
  { name: 'Bogotá', server: '0041', token: 'practice-token-0041', timezone: 'America/Bogota' },
  { name: 'Madrid', server: '0042', token: 'practice-token-0042', timezone: 'Europe/Madrid' },
]

let practice: Practice
beforeAll(async () => {
  practice = await Practice.open({ accounts })
})
afterAll(() => practice[Symbol.asyncDispose]())

/** The chats that the practice Wolkvox closed in a stretch of an account's own wall clock. */
function chatsOf(account: number, from: string, to: string): string {
  const rows = practice.wolkvox.rows('chat_13', accounts[account]?.token ?? '', from, to)
  const sum = rows.reduce((total, { interaction }) => total + Number(interaction), 0)
  return new Intl.NumberFormat('es-CO').format(sum)
}

async function ask(text: string, threadTs?: string): Promise<string> {
  const said = await practice.slack.say(ana, operacion, `${practice.slack.mention} ${text}`, threadTs)
  return threadTs ?? said?.ts ?? ''
}

/** The headline of the bot's nth answer in a thread. */
function nthIn(threadTs: string, index: number): Promise<string> {
  return practice.slack.waitFor(() => {
    const message = practice.seen(ana, operacion).filter((one) => one.threadTs === threadTs)[index]
    return message !== undefined && textOf(message).includes('(chat_') && message.text.split('\n')[0]
  })
}

/** What was wrong once: the days, the figure, or both were of the other account's clock. */
test.each([
  ['chats por canal el viernes', '3.127', 'viernes 27 nov 2026', ['20261127000000', '20261127235959']],
  ['chats por canal ayer', '3.395', 'lunes 30 nov 2026', ['20261130000000', '20261130235959']],
  ['chats por canal ayer de 8 a 12', '1.094', 'lunes 30 nov 2026', ['20261130080000', '20261130115959']],
] as const)('“%s” of Madrid, “y bogotá?” is %s by its own clock', async (text, figure, day, [from, to]) => {
  const thread = await ask(`${text} en madrid`)
  expect(await nthIn(thread, 0)).toContain(`${chatsOf(1, from, to)} chats`)
  await ask('y bogotá?', thread)
  const answer = await nthIn(thread, 1)
  expect(answer).toContain(`${figure} chats`)
  expect(answer).toContain(day)
  expect(answer).toContain('Bogotá')
  expect(figure).toBe(chatsOf(0, from, to))
})
