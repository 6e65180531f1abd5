import { describe, expect, test } from 'vitest'
import { understand } from '../../src/question/understand.ts'
import type { Language } from '../../src/words/language.ts'
import { now, partsOf } from './reading.ts'

function read(text: string, language: Language) {
  const understanding = understand(text, { now, zone: 'America/Bogota', language })
  return { kind: understanding.kind, ...partsOf(understanding) }
}

describe('an everyday word beside a clear question is left out, and said', () => {
  test.each([
    ['en', 'how did service level pan out yesterday', ['pan']],
    ['en', 'did somebody check the abandonment yesterday', ['somebody']],
    ['es', 'cómo arrancó el nivel de servicio hoy', ['arrancó']],
    ['es', 'cuántas llamadas se despacharon los asesores ayer', ['despacharon']],
    ['es', 'oigan ustedes me pueden bajar las pausas de ayer', undefined],
    ['pt', 'você consegue levantar o abandono de ontem', undefined],
    ['pt', 'como fechou o nível de serviço na segunda', undefined],
  ] as const)('%s: "%s"', (language, text, without) => {
    const reading = read(text, language)
    expect(reading).toMatchObject({ kind: 'question', filters: [] })
    expect(reading).toMatchObject(without === undefined ? {} : { without })
  })
})

describe('a verb that tells some of what is counted from the rest is asked about', () => {
  test.each([
    ['es', 'cuántas llamadas rebotaron ayer', 'rebotaron'],
    ['es', 'llamadas que se enrutaron ayer', 'enrutaron'],
    ['pt', 'chamadas que caducaram ontem', 'caducaram'],
    ['en', 'how many calls bounced yesterday', 'bounced'],
  ] as const)('%s: "%s"', (language, text, words) => {
    expect(understand(text, { now, zone: 'America/Bogota', language })).toMatchObject({
      kind: 'ask-back',
      missing: { what: 'value', words },
    })
  })
})

test.each([
  ['en', 'abandonment yesterday for training', 'training'],
  ['es', 'abandono ayer de encargando', 'encargando'],
  ['pt', 'abandono ontem da fila levantar', 'levantar'],
] as const)('%s: "%s": what stands where a name does is one', (language, text, words) => {
  expect(read(text, language)).toMatchObject({ kind: 'question', filters: [{ words }] })
})

describe('ways of contact centres', () => {
  test.each([
    ['es', 'ACW por agente ayer', 'agent_1', 'acw-time'],
    ['en', 'after-call work by agent yesterday', 'agent_1', 'acw-time'],
    ['pt', 'tempo de pós-atendimento por atendente ontem', 'agent_1', 'acw-time'],
    ['es', 'cuánto se demoran en contestar hoy', 'skill_1', 'asa'],
    ['pt', 'quanto demoramos pra atender ontem', 'skill_1', 'asa'],
    ['en', 'staffing needed yesterday', 'skill_5', undefined],
    ['es', 'nivel de servicio a veinte segundos ayer', 'skill_1', 'service-level-20'],
  ] as const)('%s: "%s"', (language, text, report, measure) => {
    expect(read(text, language)).toMatchObject({ report, ...(measure !== undefined && { measure }) })
  })
})

describe('one period set against another', () => {
  test.each([
    ['es', 'compárame el abandono de esta semana con la anterior'],
    ['es', 'compara el abandono de esta semana con la pasada'],
    ['pt', 'compara o abandono desta semana com a anterior'],
    ['en', 'compare abandonment this week to last week'],
  ] as const)('%s: "%s"', (language, text) => {
    expect(read(text, language)).toMatchObject({
      period: expect.anything(),
      compare: { start: Date.parse('2026-03-09T05:00Z'), end: Date.parse('2026-03-16T05:00Z') },
    })
  })

  test('by a cross between two days', () => {
    expect(read('abandono ontem x anteontem', 'pt')).toMatchObject({
      compare: { start: Date.parse('2026-03-16T05:00Z') },
    })
  })
})

test.each([
  ['en', 'monday to saturday at 7:30am service level by queue', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA'],
  ['es', 'de lunes a sábado a las 8 mándame el abandono', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA'],
  ['pt', 'de segunda a sábado às 8h o abandono por fila', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA'],
  ['es', 'ocupación por agente todos los días a las 7 y 30', 'FREQ=DAILY;BYHOUR=7;BYMINUTE=30'],
] as const)('%s: "%s" recurs', (language, text, rule) => {
  expect(read(text, language)).toMatchObject({ schedule: { rule: expect.stringContaining(rule) } })
})

test.each([
  ['nivel de servicio de cobranzas ayer', 'quita cobranzas'],
  ['abandono de cobranzas ayer', 'sin cobranzas'],
])('after “%s”, “%s” asks for it no more', (first, then) => {
  const context = { now, zone: 'America/Bogota', language: 'es' as const }
  const before = understand(first, context)
  const previous = before.kind === 'question' ? { previous: before.question } : {}
  expect(partsOf(understand(then, { ...context, ...previous }))?.filters).toEqual([])
})
