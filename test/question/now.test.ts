import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import type { Context, Reading } from '../../src/question/understanding.ts'
import { nowQuestions } from './now.questions.ts'
import { now } from './reading.ts'

const context = { now, zone: 'America/Bogota' }

describe('a question about now', () => {
  test.each(nowQuestions.filter(([, report]) => report !== null))(
    '"%s" is answered by %s',
    (text, report) => {
      expect(reading(text)).toMatchObject({ report, kind: 'question' })
      expect(reading(text).period).toBeUndefined()
    },
  )

  test.each(nowQuestions.filter(([, report]) => report === null))('"%s" is asked back', (text) => {
    expect(understand(text, context)).toMatchObject({ kind: 'ask-back', missing: { asks: 'live' } })
  })
})

test.each([
  ['quiénes están en pausa ahora', { filters: [{ column: 'activity', words: 'en auxiliar' }] }],
  ['who is available', { filters: [{ column: 'activity', words: 'free' }] }],
  ['who is not available right now', { filters: [{ column: 'activity', words: 'free', negated: true }] }],
  ['chats sem resposta agora', { filters: [{ column: 'reply', words: 'sem resposta' }] }],
  ['calls waiting', { filters: [] }],
  ['quién lleva más tiempo en auxiliar', { measure: 'time-in-state' }],
  ['abandono en este momento por cola', { measure: 'abandonment', by: ['skill'] }],
  ['cómo está la cola de ventas ahora mismo', { filters: [{ words: 'ventas' }] }],
  ['whatsapp chats waiting for an answer right now', { report: 'chats' }],
])('"%s" is narrowed and measured as it says', (text, expected) => {
  expect(reading(text)).toMatchObject(expected)
})

describe('words of a period lead to the reports of one', () => {
  test.each([
    ['agentes conectados ayer', 'agent_7'],
    ['quién estuvo conectado', 'agent_7'],
    ['llamadas no conectadas', 'cdr_5'],
    ['tiempo en pausa por agente', 'agent_3'],
    ['abandono de ayer', 'skill_1'],
    ['llamadas desde las 8 hasta ahora', 'cdr_1'],
  ])('"%s" is %s', (text, report) => {
    expect(reading(text).report).toBe(report)
  })

  test('of a day that still runs the moment is one tap away, and of the moment the day', () => {
    expect(understand('agentes conectados hoy', context)).toMatchObject({ choices: ['agents'] })
    expect(understand('agentes conectados ahora', context)).toMatchObject({ choices: ['agent_7'] })
  })
})

describe('a question that goes on', () => {
  const queues: Reading = { language: 'es', report: 'skills', params: {}, by: [], filters: [] }

  test('asks the same over days where a period is named', () => {
    const next = reading('¿y ayer?', { previous: queues })
    expect(next.report).toBe('skill_1')
    expect(next.period).toBeDefined()
  })

  test('asks the same of now, narrowed as before', () => {
    const previous = reading('abandono de ventas ayer')
    const next = reading('¿y ahora mismo?', { previous })
    expect(next).toMatchObject({ report: 'skills', measure: 'abandonment', filters: previous.filters })
    expect(next.period).toBeUndefined()
  })

  test.each([
    ['¿y por cola?', 'skills'],
    ['ahora los chats abiertos', 'chats'],
    ['y los chats?', 'chats'],
    ['¿y ahora?', 'skills'],
  ])('"%s" stays at the moment', (text, report) => {
    const next = reading(text, { previous: queues })
    expect(next.report).toBe(report)
    expect(next.period).toBeUndefined()
  })
})

function reading(text: string, more: Partial<Context> = {}): Reading & { readonly kind: string } {
  const understanding = understand(text, { ...context, ...more })
  if (understanding.kind === 'question') return { ...understanding.question, kind: 'question' }
  if ('reading' in understanding) return { ...understanding.reading, kind: understanding.kind }
  throw new Error(`"${text}" is ${understanding.kind}`)
}
