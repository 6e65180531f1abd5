import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import { wordsIn } from '../../src/words/words-in.ts'
import { now, partsOf } from './reading.ts'

const context = { now, zone: 'America/Bogota', accounts: ['Bogotá', 'Lima', 'Cali'] }

const rows = {
  live: [
    ['chats cerrados ahora', 'chat_13'],
    ['closed chats right now', 'chat_13'],
    ['chats encerrados agora', 'chat_13'],
    ['transferencias en este momento', 'chat_9'],
  ],
  alert: [
    ['avísame si el abandono pasa de 10 %', 'skill_1'],
    ['avísame si sube el abandono', 'skill_1'],
    ['alert me if abandonment goes above 10%', 'skill_1'],
    ['me avise se o abandono passar de 10%', 'skill_1'],
    ['avísame todos los días a las 8 si el abandono pasa de 10 %', 'skill_1'],
  ],
  bound: [
    ['closed chats yesterday > 100', 'chat_13'],
    ['abandono de más del 12 % ayer', 'skill_1'],
    ['calls over 30 seconds yesterday', 'cdr_1'],
    ['agents with more than 50 calls yesterday', undefined],
    ['agentes com TMA acima de 3 minutos ontem', undefined],
    ['agentes con tmo mayor a 3 minutos ayer', undefined],
  ],
  once: [
    ['mañana a las 9 mándame los chats cerrados de hoy', 'chat_13'],
    ['send me closed chats once tomorrow at 8', 'chat_13'],
    ['mándame el nivel de servicio una sola vez mañana a las 8', 'skill_1'],
    ['me manda os chats encerrados amanhã às 8h', 'chat_13'],
  ],
  average: [
    ['llamadas de ayer vs promedio de los últimos 4 viernes', undefined],
    ['closed chats yesterday compared with the average', 'chat_13'],
    ['chats encerrados ontem comparados com a média do mês', 'chat_13'],
  ],
  mean: [
    ['promedio diario de llamadas la semana pasada', undefined],
    ['average daily calls last week', undefined],
    ['promedio de chats cerrados por día la semana pasada', undefined],
    ['média diária de chamadas na semana passada', undefined],
    ['cuántas llamadas en promedio recibimos por día la semana pasada', undefined],
  ],
  goal: [
    ['nivel de servicio de ayer contra la meta', 'skill_1'],
    ['service level yesterday vs target', 'skill_1'],
    ['service level above target yesterday', 'skill_1'],
  ],
  why: [
    ['por qué bajó el nivel de servicio ayer', undefined],
    ['why did abandonment rise yesterday', 'skill_1'],
    ['por que caiu o nível de serviço ontem', undefined],
  ],
  mine: [
    ['mis llamadas de ayer', undefined],
    ['my closed chats yesterday', 'chat_13'],
    ['meus chats encerrados de ontem', 'chat_13'],
  ],
  interval: [
    ['llamadas por franja de 15 minutos ayer', undefined],
    ['service level yesterday in 15 minute intervals', undefined],
    ['nível de serviço a cada 20 minutos ontem', undefined],
  ],
  mail: [
    ['mándame por correo el nivel de servicio de ayer', undefined],
    ['email me the closed chats of yesterday', 'chat_13'],
    ['necesito los chats cerrados de ayer en mi correo', 'chat_13'],
    ['todos los lunes a las 8 mándame por correo los chats cerrados', 'chat_13'],
  ],
} as const

describe('what is not done is told with the report that comes nearest', () => {
  const all = Object.entries(rows).flatMap(([asks, list]) =>
    list.map(([question, report]) => [asks, question, report] as const),
  )
  test.each(all)('%s: %s', (asks, question, report) => {
    const understanding = understand(question, context)
    expect(understanding).toMatchObject({ kind: 'ask-back', missing: { what: 'unable', asks } })
    expect(partsOf(understanding)?.filters).toEqual([])
    const choices = 'choices' in understanding ? understanding.choices : []
    expect(report === undefined || choices.join() === report).toBe(true)
  })
})

test('the period that is said behind it stays', () => {
  const understanding = understand('service level above target yesterday', context)
  expect(partsOf(understanding)?.when).toBe('yesterday')
})

const quoted = (['es', 'en', 'pt'] as const).flatMap((language) => {
  const { unable, noClock, notKept } = wordsIn(language).askBack
  const clock = { es: 'todos los días', en: 'every day', pt: 'todos os dias' }[language]
  return [...Object.values(unable), noClock(clock), notKept('')]
    .flatMap((text) => [...text.matchAll(/[«“]([^»”]+)[»”]/gu)].map(([, words = '']) => words))
    .map((words) => [language, words] as const)
})

test.each(quoted)('what is said instead can be typed: %s %s', (language, words) => {
  const first = understand('service level by agent yesterday', { ...context, language })
  if (first.kind !== 'question') throw new Error('Expected a question')
  const next = understand(words, { ...context, language, previous: first.question })
  expect(next.kind).toBe('question')
  const { filters = [] } = partsOf(next) ?? {}
  expect(filters.map((filter) => filter.words)).toEqual(words.includes('Ana') ? ['Ana Ruiz'] : [])
})

test.each([
  'chats cerrados de mi equipo ayer',
  'closed chats of my team yesterday',
  'por qué canal entraron los chats ayer',
  'average handle time by agent yesterday',
  'tiempo promedio de atención por agente ayer',
  'llamadas atendidas en menos de 20 segundos ayer',
  'chats cerrados de la mañana de ayer',
  'mail transfers yesterday',
  'closed chats today so far',
])('asks nothing that is not done: %s', (question) => {
  expect(understand(question, context)).not.toMatchObject({ missing: { what: 'unable' } })
})

test.each([
  ['nivel de servicio ayer bogota vs lima', ['Bogotá', 'Lima']],
  ['compara las llamadas de lima y cali ayer', ['Lima', 'Cali']],
  ['chats de ayer de las dos cuentas', ['Bogotá', 'Lima', 'Cali']],
  ['abandoned calls for both accounts yesterday', ['Bogotá', 'Lima', 'Cali']],
  ['chats de ontem das duas contas', ['Bogotá', 'Lima', 'Cali']],
])('of several accounts one is picked: %s', (question, accounts) => {
  const understanding = understand(question, context)
  expect(understanding).toMatchObject({ kind: 'ask-back' })
  if (understanding.kind !== 'ask-back' || understanding.missing.what !== 'one-account') throw new Error()
  expect(new Set(understanding.missing.accounts)).toEqual(new Set(accounts))
  expect(understanding.reading.filters).toEqual([])
})

test.each([
  ['todos los días mándame el nivel de servicio', 'no-clock', 'todos los días'],
  ['send me closed chats every day', 'no-clock', 'every day'],
  ['mándame los chats cerrados a fin de mes', 'no-clock', 'a fin de mes'],
  ['chats cerrados día por medio a las 8', 'not-kept', 'día por medio'],
  ['closed chats every other day at 9', 'not-kept', 'every other day'],
  ['chats encerrados dia sim dia não às 9', 'not-kept', 'dia sim dia não'],
])('what keeps a report from being sent is named: %s', (question, what, words) => {
  expect(understand(question, context)).toMatchObject({ kind: 'ask-back', missing: { what, words } })
})

test('the end of the month is a day to send on', () => {
  expect(understand('mándame los chats cerrados a fin de mes a las 18', context)).toMatchObject({
    kind: 'question',
    question: { report: 'chat_13', schedule: { rule: 'FREQ=MONTHLY;BYMONTHDAY=-1;BYHOUR=18;BYMINUTE=0' } },
  })
})

test.each([
  ['gracias', 'es'],
  ['muchas gracias', 'es'],
  ['listo, gracias!', 'es'],
  ['thank you so much', 'en'],
  ['valeu, obrigada', 'pt'],
])('thanks are thanks: %s', (text, language) => {
  expect(understand(text, context)).toEqual({ kind: 'nothing', language, isThanks: true })
})
