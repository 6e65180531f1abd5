import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import { now, partsOf } from './reading.ts'

const words = {
  en: {
    by: 'closed chats',
    split: 'by channel',
    when: 'yesterday',
    only: ['only', 'just'],
    but: ['without', 'except', 'excluding'],
  },
  es: {
    by: 'chats cerrados',
    split: 'por canal',
    when: 'ayer',
    only: ['solo', 'sólo', 'solamente', 'únicamente'],
    but: ['sin', 'excepto', 'menos'],
  },
  pt: {
    by: 'chats encerrados',
    split: 'por canal',
    when: 'ontem',
    only: ['só', 'somente', 'apenas'],
    but: ['sem', 'exceto', 'menos'],
  },
} as const

const orders = Object.entries(words).flatMap(([language, { by, split, when, only, but }]) =>
  [...only.map((word) => [word, false] as const), ...but.map((word) => [word, true] as const)].flatMap(
    ([word, isLeftOut]) =>
      [
        `${by} ${split} ${when} ${word} whatsapp`,
        `${by} ${split} ${word} whatsapp ${when}`,
        `${by} ${word} whatsapp ${split} ${when}`,
        `${by} ${when} ${word} whatsapp ${split}`,
      ].map((question) => [language, question, isLeftOut] as const),
  ),
)

describe('a channel that narrows a question', () => {
  test.each(orders)('%s: "%s" is never dropped', (_, question, isLeftOut) => {
    const reading = read(question)
    expect(reading).toMatchObject({ report: 'chat_13', by: ['channel'] })
    expect(reading?.filters).toEqual([
      { words: 'whatsapp', column: 'channel', ...(isLeftOut && { negated: true }) },
    ])
  })
})

test.each([
  ['closed chats by channel yesterday only whatsapp and instagram', ['whatsapp', 'instagram']],
  ['chats cerrados por canal ayer sin whatsapp ni instagram', ['not whatsapp', 'not instagram']],
  ['agent productivity yesterday only whatsapp', ['whatsapp']],
  ['nivel de servicio por cola ayer solo whatsapp', ['whatsapp']],
  ['closed chats by channel yesterday only calls', ['calls']],
  ['closed chats by channel yesterday only mail', ['email']],
  ['closed chats yesterday only inbound', ['inbound']],
  ['chats cerrados por cola ayer solo Cobros', ['Cobros']],
  ['chats cerrados ayer sin transferencias', ['not transferencias']],
  ['chats cerrados ayer sin codigo', []],
  ['chats recibidos ayer por canal', []],
  ['only closed chats yesterday by channel', []],
])('"%s" looks for %j', (question, filters) => {
  const found = read(question)?.filters.map((filter) => `${filter.negated ? 'not ' : ''}${filter.words}`)
  expect(found).toEqual(filters)
})

test.each([
  ['calls by agent yesterday only inbound', 'cdr_1', 'inbound'],
  ['outbound calls by agent yesterday', 'cdr_1', 'outbound'],
  ['llamadas por agente ayer solo entrantes', 'cdr_1', 'entrantes'],
  ['llamadas recibidas por agente ayer', 'cdr_1', 'entrantes'],
  ['chamadas por agente ontem só recebidas', 'cdr_1', 'recebidas'],
  ['sms sent by day last week', 'cdr_3', 'sms'],
  ['mensajes de whatsapp enviados ayer', 'cdr_3', 'whatsapp'],
  ['chats por canal ayer solo correo', 'chat_1', 'email'],
])('which rows are meant says nothing of which report: "%s" is %s of %s', (question, report, words) => {
  expect(read(question)).toMatchObject({ report, filters: [{ words }] })
})

test.each([
  'llamadas entrantes por cola ayer',
  'chats recibidos ayer por canal',
  'SMS and WhatsApp messages sent yesterday',
])('what a report counts narrows nothing: %s', (question) => {
  expect(read(question)?.filters).toEqual([])
})

describe('an exclusion in several words', () => {
  test.each([
    'closed chats by channel yesterday other than whatsapp',
    "closed chats by channel yesterday that aren't whatsapp",
    'closed chats by channel yesterday not counting whatsapp',
    'chats cerrados por canal ayer distintos a whatsapp',
    'chats cerrados por canal ayer que no sean whatsapp',
    'chats cerrados por canal ayer sin contar whatsapp',
    'chats encerrados por canal ontem diferentes de whatsapp',
    'chats encerrados por canal ontem que não sejam whatsapp',
  ])('%s', (question) => {
    expect(read(question)?.filters).toEqual([{ words: 'whatsapp', column: 'channel', negated: true }])
  })

  test('is told from words that count different ones', () => {
    expect(read('different customers by channel in chats yesterday')).toMatchObject({
      measure: 'customers',
      filters: [],
    })
  })

  test('"menos" in small letters leaves out, and ranks nothing', () => {
    const reading = read('abandono por cola ayer menos la cola ventas')
    expect(reading?.filters).toEqual([{ words: 'ventas', column: 'skill', negated: true }])
    expect(reading?.order).toBeUndefined()
    expect(read('quien hizo menos llamadas ayer')?.order).toBe('least')
  })
})

describe('who did more', () => {
  test.each([
    ['who had more pauses yesterday', 'most'],
    ['¿quién tuvo más tiempo en pausa ayer?', 'most'],
    ['quem ficou mais tempo em pausa ontem', 'most'],
    ['quem ficou menos tempo em pausa ontem', 'least'],
  ])('is a ranking of people: %s', (question, order) => {
    expect(read(question)).toMatchObject({ by: ['agent'], order, filters: [] })
  })
})

describe('a top of a cross', () => {
  test.each([
    ['top 5 agents by hour in interaction transfers yesterday', ['agent', 'hour']],
    ['los 5 agentes con más transferencias de interacciones por hora ayer', ['agent', 'hour']],
    ['which agents had most interaction transfers by hour', ['agent', 'hour']],
  ])('%s', (question, by) => expect(read(question)?.by).toEqual(by))
})

describe('a breakdown that few reports have', () => {
  test.each([
    ['whatsapp campaign 88 delivery by status yesterday', 'campaign_9', 'status'],
    ['sesiones de chatbot por flujo ayer', 'diagram_9', 'flow'],
    ['evaluaciones por analista ayer', 'quality_5', 'analyst'],
    ['whatsapp billing by country last month', 'chat_10', 'destination'],
  ])('%s', (question, report, by) => expect(read(question)).toMatchObject({ report, by: [by] }))
})

function read(question: string) {
  return partsOf(understand(question, { now, zone: 'America/Bogota' }))
}
