import { afterAll, beforeAll, expect, test } from 'vitest'
import { ana, emily, gerencia, joao, operacion, Practice, textOf } from './practice.ts'

let practice: Practice
beforeAll(async () => {
  practice = await Practice.open()
})
afterAll(() => practice[Symbol.asyncDispose]())

const calls = (api: string) =>
  practice.wolkvox.log().filter((call) => call.file === 'real_time.php' && call.api === api)

test('what is asked of now in three languages is one call, and each answer says the minute', async () => {
  const asked = [
    [emily, '/report', 'how many calls are in queue right now', 'Queues now', /now \(\d\d:\d\d\)/],
    [ana, '/reporte', 'llamadas en cola en este momento', 'Colas ahora', /ahora \(\d\d:\d\d\)/],
    [joao, '/relatorio', 'chamadas na fila agora', 'Filas agora', /agora \(\d\d:\d\d\)/],
  ] as const
  for (const [person, command, text, title, minute] of asked) {
    await practice.slack.command(person, gerencia, command, text)
    const answer = await practice.answer(person, gerencia, `${title} (skills)`, minute)
    expect(textOf(answer)).toMatch(/Servicio al Cliente/)
  }
  expect(calls('skills')).toHaveLength(1)
})

test('a refresh before Wolkvox has anything newer says when it will', async () => {
  await practice.slack.command(emily, gerencia, '/report', 'queues right now')
  const answer = await practice.answer(emily, gerencia, 'Queues now (skills)')
  await practice.press(emily, answer, 'Refresh')
  await practice.answer(
    emily,
    gerencia,
    /These are the latest: Wolkvox gives newer figures from \d\d:\d\d on/,
  )
  expect(calls('skills')).toHaveLength(1)
})

test('a thread about now goes on to yesterday, and back', async () => {
  const asked = await practice.slack.say(ana, operacion, `${practice.slack.mention} abandono ahora`)
  await practice.answer(ana, operacion, 'Colas ahora (skills)')
  const ts = asked?.ts ?? ''
  await practice.slack.say(ana, operacion, `${practice.slack.mention} ¿y ayer?`, ts)
  await practice.answer(ana, operacion, '(skill_1)', 'Abandono')
  await practice.slack.say(ana, operacion, `${practice.slack.mention} ¿y ahora mismo?`, ts)
  const answers = await practice.slack.waitFor(() => {
    const answers = practice.seen(ana, operacion).filter((one) => textOf(one).includes('(skills)'))
    return answers.length === 2 ? answers : undefined
  })
  expect(answers.map(textOf).at(-1)).toMatch(/ahora \(\d\d:\d\d\)/)
})
