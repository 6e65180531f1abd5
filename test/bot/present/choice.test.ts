import { describe, expect, test } from 'vitest'
import { present } from '../../../src/bot/present/present.ts'
import type { Language } from '../../../src/words/language.ts'
import { presentedOf, tableIn, textsIn, told } from './present.case.ts'
import { channels } from './rows.ts'

const chat = (hour: number, agent_name: string, channel = 'whatsapp') => ({
  channel,
  agent_name,
  date: `2026-03-17 ${hour}:00:00`,
})

describe('an answer from another report than the one that was named', () => {
  test.each<[Language, string]>([
    [
      'es',
      '«Chats cerrados por canal» no tiene ese detalle: estas cifras son de «Detalle de chats», que cuenta chats.',
    ],
    [
      'en',
      '“Closed chats by channel” has no such detail: these figures are from “Chats in detail”, which counts chats.',
    ],
    [
      'pt',
      '“Chats encerrados por canal” não tem esse detalhe: estes números são de “Detalhe de chats”, que conta chats.',
    ],
  ])('says so before the figures (%s)', (language, sentence) => {
    const presented = presentedOf({ report: 'chat_1', rows: [chat(10, 'Eva')], language })
    const reading = { language, report: 'chat_1', insteadOf: 'chat_13', params: {}, by: [], filters: [] }
    const message = present({ ...presented, record: { ...presented.record, reading } })
    expect(message.parts[0]).toEqual({ kind: 'text', text: sentence })
    const picked = present({
      ...presented,
      record: { ...presented.record, reading: { ...reading, report: 'chat_8' } },
    })
    expect(textsIn(picked).join()).not.toContain(sentence)
  })
})

test.each<[Language, string]>([
  ['es', '1.234 chats cerrados el martes 17 mar 2026, cuenta Bogotá'],
  ['en', '1,234 closed chats on Tue 17 Mar 2026, account Bogotá'],
  ['pt', '1.234 chats encerrados na terça 17 mar 2026, conta Bogotá'],
])('of several accounts the headline says whose figure it is (%s)', (language, headline) => {
  const presented = presentedOf({ report: 'chat_13', rows: channels, language })
  const policy = { ...presented.policy, namesAccounts: true }
  expect(present({ ...presented, policy }).headline).toBe(headline)
})

test('what is all of one channel is told by the hour, not by who had most of it', () => {
  const rows = [chat(10, 'Eva'), chat(11, 'Luis'), chat(11, 'Luis'), chat(12, 'Ana', 'web')]
  const view = { filters: [{ words: 'whatsapp', column: 'channel' }] }
  const message = told({ report: 'chat_1', rows, view })
  expect(message.headline).toContain('3 chats')
  expect(tableIn(message)?.caption).toBe('Por hora')
})

test('voice is a channel beside the chats', () => {
  const rows = [
    { type_interaction: 'inbound', inbound_calls: 10, answer_calls: 9, abandon_calls: 1 },
    { type_interaction: 'chat-whatsapp', inbound_calls: 20, answer_calls: 9, abandon_calls: 11 },
  ]
  const table = tableIn(told({ report: 'skill_11', rows, view: { by: ['channel'] } }))
  expect(table?.rows.map(([channel]) => channel)).toEqual(['WhatsApp', 'Llamadas de voz'])
})

test('who asks for an NPS is told that the score is none', () => {
  const rows = [{ skill_name: 'Ventas', surveys: 10, average: 3.9 }]
  expect(textsIn(told({ report: 'diagram_6', rows })).join()).toContain('no es un NPS')
})

test.each([false, true])(
  'what a report carries nothing of is not said to be none (left out: %s)',
  (negated) => {
    const rows = [{ agent_name: 'Eva', interactions: 4, close_time: '00:01:00' }]
    const filters = [{ words: 'instagram', column: 'channel', ...(negated && { negated }) }]
    const message = told({ report: 'chat_5', rows, view: { by: ['agent'], filters } })
    expect(message.headline).toBe(
      '«Interacciones cerradas por agente» no se puede filtrar por «instagram»: no trae ese dato',
    )
    expect(tableIn(message)).toBeUndefined()
    expect(textsIn(message).join()).not.toContain('instagram')
  },
)

test.each<[Language, string]>([
  ['es', 'Leí «chts» como «chats».'],
  ['en', 'I read “chts” as “chats”.'],
  ['pt', 'Li “chts” como “chats”.'],
])('what was taken for a mistyped word is said before the figures (%s)', (language, sentence) => {
  const presented = presentedOf({ report: 'chat_1', rows: [chat(10, 'Eva')], language })
  const mended = [{ typed: 'chts', read: 'chats' }]
  const reading = { language, report: 'chat_1', params: {}, by: [], filters: [], mended }
  const message = present({ ...presented, record: { ...presented.record, reading } })
  expect(message.parts[0]).toEqual({ kind: 'text', text: sentence })
})
