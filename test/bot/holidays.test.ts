import { expect, test } from 'vitest'
import { wholeDay, type RestHours } from '../../src/question/recurrence/schedule.ts'
import { Story } from './story.ts'

/** The small print of a question's answer, where the 16th of March is a holiday in Colombia. */
async function printOf(
  text: string,
  zone = 'America/Bogota',
  rest: RestHours = wholeDay,
): Promise<readonly string[]> {
  const story = new Story([{ name: 'Operación', zone }])
  story.holidayOn = (country, date) => (country === 'CO' && date === '2026-03-16' ? rest : undefined)
  await story.ask(text)
  await story.work()
  await story.land([])
  return story.chat.posts.flatMap(({ message }) => message.context)
}

test.each([
  ['closed chats from 15 to 17 march 2026', 'Public holiday: Mon 16 Mar'],
  ['chats cerrados del 15 al 17 de marzo de 2026', 'Festivo: lun 16 mar'],
  ['chats fechados de 15 a 17 de março de 2026', 'Feriado: seg 16 mar'],
  ['closed chats yesterday vs 16 march 2026', 'Public holiday: Mon 16 Mar'],
])('a public holiday among the days is said: %s', async (text, line) => {
  expect(await printOf(text)).toContain(line)
})

test.each([
  ['closed chats on 16 march 2026', { from: 720, to: 1440 }, 'Public holiday: Mon 16 Mar from 12:00'],
  ['chats cerrados el 16 de marzo de 2026', { from: 720, to: 1440 }, 'Festivo: lun 16 mar desde las 12:00'],
  ['chats fechados em 16 de março de 2026', { from: 0, to: 720 }, 'Feriado: seg 16 mar até as 12:00'],
])('of half a holiday the half is said: %s', async (text, rest, line) => {
  expect(await printOf(text, 'America/Bogota', rest)).toContain(line)
})

test('only among the days that are shown, and of the country of the account', async () => {
  expect((await printOf('closed chats yesterday')).join()).not.toContain('holiday')
  expect((await printOf('closed chats on 16 march 2026', 'America/Lima')).join()).not.toContain('holiday')
})
