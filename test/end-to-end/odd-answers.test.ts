import { expect, test } from 'vitest'
import { ana, operacion, Practice } from './practice.ts'

test('whoever reads figures without rows that Wolkvox announced is told so', async () => {
  await using practice = await Practice.open()
  practice.wolkvox.fail({ kind: 'odd', api: 'chat_13', announced: 900, mark: true, gzip: 'GZIP' })
  await practice.slack.say(ana, operacion, `${practice.slack.mention} chats cerrados por canal ayer`)
  const answer = await practice.answer(ana, operacion, 'Está incompleto: Wolkvox anunció 900 filas y entregó')
  expect(answer.text).toContain('chats cerrados')
})
