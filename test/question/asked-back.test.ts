import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import { now, partsOf } from './reading.ts'

const context = { now, zone: 'America/Bogota' }

test.each([
  ['closed chats since the flood', 'since the flood'],
  ['closed chats a few days ago by channel', 'a few days ago'],
  ['closed chats the last hour and a half', 'the last hour and a half'],
  ['chats cerrados desde la inundación', 'desde la inundación'],
  ['chats cerrados por canal en semana santa', 'semana santa'],
  ['chats cerrados los días 5, 9 y 12', 'los días 5, 9 y 12'],
  ['chats encerrados há alguns dias', 'alguns dias'],
])('all the words that gave no period are named: %s', (question, words) => {
  const understanding = understand(question, context)
  expect(understanding).toMatchObject({ kind: 'ask-back', missing: { what: 'period', words } })
  expect(partsOf(understanding)?.filters).toEqual([])
})

test.each([
  'combien de chats avons-nous fermés hier',
  'appels abandonnés de la semaine dernière',
  'wie viele Chats wurden gestern geschlossen',
  'Service Level heute',
  'quante chat chiuse ieri',
])('a question in another language is not answered: %s', (question) => {
  expect(understand(question, context)).toMatchObject({
    kind: 'ask-back',
    choices: [],
    reading: { filters: [] },
  })
})

test.each([
  ['closed chats of today every 2 minutes', 'every 2 minutes'],
  ['chats cerrados de hoy cada 2 minutos', 'cada 2 minutos'],
  ['chats encerrados de hoje a cada minuto', 'cada minuto'],
])('what would be sent too often is said to be: %s', (question, words) => {
  expect(understand(question, context)).toMatchObject({
    kind: 'ask-back',
    missing: { what: 'too-often', words },
  })
})

describe('names', () => {
  test.each([
    ['chats cerrados de la cola norte ayer', { words: 'norte', column: 'skill' }],
    ['chats cerrados de la cola pagos ayer', { words: 'pagos', column: 'skill' }],
    ['closed interactions of agent paula yesterday', { words: 'paula', column: 'agent' }],
    ['closed interactions by Salud yesterday', { words: 'Salud' }],
  ])('are no typing mistakes of other words: %s', (question, filter) => {
    expect(partsOf(understand(question, context))?.filters).toEqual([filter])
  })

  test('that are joined are left out together', () => {
    const understanding = understand('closed chats excluding facebook and instagram yesterday', context)
    expect(partsOf(understanding)?.filters).toEqual([
      { words: 'facebook', column: 'channel', negated: true },
      { words: 'instagram', column: 'channel', negated: true },
    ])
  })

  test('"menos" before a channel leaves it out and ranks nothing', () => {
    const reading = partsOf(understand('chats cerrados menos whatsapp ayer', context))
    expect(reading?.filters).toEqual([{ words: 'whatsapp', column: 'channel', negated: true }])
    expect(reading?.order).toBeUndefined()
  })
})

test.each([
  ['chats cerrados ayer bogota norte', 'Bogotá Norte'],
  ['closed chats yesterday, account norte', 'Bogotá Norte'],
  ['chats cerrados ayer CALI', 'Cali'],
  ['chats cerrados ayer', undefined],
])('an account is known by its name, however it is written: %s', (question, account) => {
  const reading = partsOf(understand(question, { ...context, accounts: ['Bogotá Norte', 'Cali'] }))
  expect(reading?.account).toBe(account)
  expect(reading?.filters).toEqual([])
})
