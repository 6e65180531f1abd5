import { expect, test } from 'vitest'
import { wholeDay } from '../../src/question/recurrence/schedule.ts'
import { Story } from './story.ts'

/** Monday to Wednesday. */
const days = ['2026-03-02', '2026-03-03', '2026-03-04']

/** All that an answer says where nothing was found; the 3rd of March is a holiday if `rests`. */
async function saidOf(text: string, held: readonly string[], { rests = false, hasNearest = true } = {}) {
  const story = new Story([{ name: 'Operación', zone: 'America/Bogota' }])
  story.holidayOn = (_country, date) => (rests && date === '2026-03-03' ? wholeDay : undefined)
  story.calls.heldBy.set('Operación', {
    chat_7: { kind: 'nothing', days: held },
    ...(hasNearest && { chat_5: { kind: 'has' } }),
  })
  await story.ask(text)
  await story.work()
  await story.land([])
  const parts = story.chat.posts.flatMap(({ message }) => message.parts)
  return parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('\n')
}

test.each([
  ['chat_7 yesterday', 'server may not have “Closed mail and social cases by code”'],
  ['chat_7 ayer', 'Puede que tu servidor de Wolkvox no tenga “Interacciones cerradas por tipificación”'],
  ['chat_7 ontem', 'Talvez o seu servidor da Wolkvox não tenha “Interações encerradas por tabulação”'],
])('after three working days of nothing a server may lack the report: %s', async (text, says) => {
  expect(await saidOf(text, days)).toContain(says)
})

test('the nearest report that it has is named', async () => {
  expect(await saidOf('chat_7 yesterday', days)).toContain('The nearest that it has: “')
  expect(await saidOf('chat_7 yesterday', days, { hasNearest: false })).not.toContain('nearest')
})

test.each([
  ['two days', days.slice(1), {}],
  ['a weekend among them', ['2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08'], {}],
  ['a holiday among them', days, { rests: true }],
])('not so after %s', async (_what, held, more) => {
  expect(await saidOf('chat_7 yesterday', held, more)).toBe('')
})
