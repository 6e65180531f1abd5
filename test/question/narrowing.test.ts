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

function read(question: string) {
  return partsOf(understand(question, { now, zone: 'America/Bogota' }))
}
