import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/words/language.ts'
import { understand } from '../../src/question/understand.ts'
import { why } from '../../src/question/why.ts'
import { now, partsOf } from './reading.ts'

const zone = 'America/Bogota'

function read(text: string, language: Language) {
  return partsOf(understand(text, { now, zone, language }))
}

describe('what is said and no reading has a place for is kept, to be said', () => {
  test.each<[Language, string, string]>([
    ['es', 'nivel de servicio por turno ayer', 'por turno'],
    ['es', 'tmo por agente la semana pasada en minutos', 'en minutos'],
    ['es', 'costo de las llamadas de ayer en pesos', 'en pesos'],
    ['es', 'llamadas por día este mes en promedio', 'promedio'],
    ['es', 'chats por canal ayer, las más largas', 'las más largas'],
    ['es', 'contactabilidad de la campaña 31 ayer del segundo intento', 'del segundo intento'],
    ['pt', 'abandono por hora ontem por equipe', 'por equipe'],
    ['pt', 'pausas por atendente ontem em minutos', 'em minutos'],
    ['pt', 'chamadas por dia este mês em média', 'média'],
    ['pt', 'qual foi a ligação mais longa de ontem', 'mais longa'],
    ['en', 'occupancy by hour yesterday by team', 'by team'],
    ['en', 'surveys by agent yesterday on average, in hours', 'in hours'],
    ['en', 'what was the longest call yesterday', 'the longest'],
    ['en', 'chats by channel yesterday by shift', 'by shift'],
  ])('%s: %s', (language, text, clause) => {
    expect(read(text, language)?.without).toContain(clause)
  })
})

describe('nothing is left over of what is all understood', () => {
  test.each<[Language, string]>([
    ['es', 'porfa me regalas el nivel de servicio de la cola Ventas ayer por hora'],
    ['es', 'llamadas atendidas y abandonadas por skill entre el 2 y el 6 de marzo'],
    ['es', 'abandono de ayer en porcentaje'],
    ['es', 'cuánto fue el tmo promedio por agente ayer'],
    ['es', 'los 3 agentes con más pausas esta semana, sin contar Laura'],
    ['pt', 'abandono por fila ontem, tirando a fila Testes'],
    ['pt', 'tempo médio de espera por fila hoje'],
    ['en', 'please send me the average handle time per agent for yesterday'],
    ['en', 'only whatsapp: closed chats by channel last week vs the week before'],
  ])('%s: %s', (language, text) => {
    expect(read(text, language)).not.toHaveProperty('without')
  })
})

describe('a word that is the name of a queue as likely as a figure is looked for, where the rest is a question', () => {
  test.each<[Language, string, string, string]>([
    ['es', 'abandono de Facturación ayer', 'skill_1', 'Facturación'],
    ['es', 'nivel de servicio ayer de retención', 'skill_1', 'retención'],
    ['es', 'nivel de servicio de la cola Calidad ayer', 'skill_1', 'Calidad'],
    ['es', 'ocupación por hora ayer del área de calidad', 'agent_6', 'calidad'],
    ['pt', 'tabulações de ontem de retenção', 'act_', 'retenção'],
    ['pt', 'nível de serviço ontem do faturamento', 'skill_1', 'faturamento'],
    ['en', 'service level yesterday for retention', 'skill_1', 'retention'],
    ['en', 'abandonment by hour yesterday for the quality team', 'skill_7', 'quality'],
  ])('%s: %s', (language, text, report, words) => {
    const reading = read(text, language)
    expect(reading?.report).toContain(report)
    expect(reading?.filters.map((filter) => filter.words).join()).toContain(words)
  })

  test.each<[Language, string, RegExp]>([
    ['es', 'tiempo en retención por agente ayer', /^agent_(?:9|10)$/],
    ['es', 'nota de calidad por agente en febrero', /^quality_/],
    ['es', 'abandono de chats ayer', /^chat_|^skill_11/],
    ['pt', 'custo das ligações por destino ontem', /^cdr_/],
    ['en', 'calls in the ivr by hour yesterday', /^diagram_1/],
    ['en', 'whatsapp billing last month', /^chat_10$/],
  ])('and stays a figure where a report is called so (%s): %s', (language, text, report) => {
    const reading = read(text, language)
    expect(reading?.report).toMatch(report)
    expect(reading?.filters).toEqual([])
  })
})

describe('a bound is understood in words and in digits, and asked about', () => {
  test.each<[Language, string, object]>([
    ['es', 'llamadas que esperaron más de tres minutos ayer', { kind: 'least', value: 3, unit: 'minutes' }],
    [
      'es',
      'colas con abandono superior al doce por ciento ayer',
      { kind: 'least', value: 12, unit: 'percent' },
    ],
    [
      'es',
      'cuántas llamadas de menos de 20 segundos hubo ayer',
      { kind: 'most', value: 20, unit: 'seconds' },
    ],
    [
      'pt',
      'atendentes com ocupação abaixo de sessenta por cento ontem',
      { kind: 'most', value: 60, unit: 'percent' },
    ],
    ['pt', 'quem passou de 10 minutos de TMA ontem', { kind: 'least', value: 10, unit: 'minutes' }],
    [
      'en',
      'agents whose handle time went over ten minutes yesterday',
      { kind: 'least', value: 10, unit: 'minutes' },
    ],
    ['en', 'calls that waited more than two and a half minutes yesterday', { kind: 'least', value: 2 }],
    ['en', 'queues with more than 50 abandoned calls yesterday', { kind: 'least', value: 50 }],
  ])('%s: %s', (language, text, bound) => {
    const understanding = understand(text, { now, zone, language })
    expect(understanding).toMatchObject({ kind: 'ask-back', missing: { what: 'unable', asks: 'bound' } })
    expect(partsOf(understanding)?.bound).toMatchObject(bound)
  })

  test.each<[Language, string]>([
    ['es', 'nivel de servicio en menos de 20 segundos ayer'],
    ['en', 'calls answered within less than 30 seconds yesterday'],
  ])('but the seconds of a service level are its own (%s): %s', (language, text) => {
    expect(read(text, language)).not.toHaveProperty('bound')
  })
})

describe('what is left out is left out, with all that is joined to it', () => {
  test.each<[Language, string, readonly string[]]>([
    ['es', 'abandono de hoy excepto cobranzas y retención', ['cobranzas', 'retención']],
    ['es', 'llamadas por hora ayer sin contar las llamadas de prueba', ['prueba']],
    ['es', 'nivel de servicio de ayer quitando Pruebas', ['Pruebas']],
    ['es', 'abandono ayer, no incluyas soporte', ['soporte']],
    ['pt', 'abandono de hoje tirando a fila Testes', ['Testes']],
    ['pt', 'nível de serviço ontem desconsiderando vendas', ['vendas']],
    ['en', "abandonment yesterday, don't count sales", ['sales']],
    ['en', 'service level yesterday leaving out collections and billing', ['collections', 'billing']],
  ])('%s: %s', (language, text, words) => {
    const filters = read(text, language)?.filters.map((filter) => [
      filter.words.toLowerCase(),
      filter.negated,
    ])
    expect(filters).toEqual(words.map((word) => [word.toLowerCase(), true]))
  })

  test('also where a thread goes on', () => {
    const previous = read('abandono ayer', 'es')
    const next = understand('saca cobranzas', { now, zone, language: 'es', ...(previous && { previous }) })
    expect(partsOf(next)?.filters).toEqual([{ words: 'cobranzas', negated: true }])
  })
})

test('every word says what it changes', () => {
  const account = why('avandono por hora ayer en la cola Ventas por turno', { now, zone, language: 'es' })
  expect(account.map(({ word, changes }) => [word, changes])).toEqual([
    ['avandono', 'measure'],
    ['por', 'by'],
    ['hora', 'by'],
    ['ayer', 'period'],
    ['en', 'nothing'],
    ['la', 'nothing'],
    ['cola', 'report'],
    ['Ventas', 'filters'],
    ['por', undefined],
    ['turno', undefined],
  ])
})
