import { expect, test } from 'vitest'
import type { Language } from '../../../src/words/language.ts'
import { textsIn } from '../present/present.case.ts'
import { Stage } from './stage.ts'

async function explained(text: string, language: Language = 'en') {
  const stage = new Stage()
  stage.people.add({ id: 'UANA', name: 'Ana', language })
  await stage.begin(text)
  await stage.press({ kind: 'how' })
  const message = stage.messages[1]
  if (message === undefined) throw new Error('Nothing was explained')
  return { headline: message.headline, text: textsIn(message).join('\n') }
}

test.each<[Language, string, readonly string[]]>([
  [
    'en',
    'closed chats by channel yesterday',
    [
      '(chat_13)',
      'Requests to Wolkvox (1):',
      '• chat_13: Tue 17 Mar 2026',
      'Rows received: 4. Used: 4. Left out: 0.',
      'Fetched: Wed 18 Mar 2026, 15:30.',
    ],
  ],
  ['es', 'chats cerrados por canal ayer', ['Consultas a Wolkvox (1):', 'Filas recibidas: 4', 'Consultado: ']],
  [
    'pt',
    'chats fechados por canal ontem',
    ['Consultas à Wolkvox (1):', 'Linhas recebidas: 4', 'Consultado: '],
  ],
])('in %s an answer says how it was computed: %s', async (language, question, lines) => {
  const { text } = await explained(question, language)
  for (const line of lines) expect(text).toContain(line)
})

test('names each window, and those of the period that it is compared with', async () => {
  const { text } = await explained(
    'closed chats by channel from 27 february 2026 to 3 march 2026 vs january 2026',
  )
  expect(text).toContain('Requests to Wolkvox (2):')
  expect(text).toContain('Compared with')
  expect(text.match(/• chat_13/g)).toHaveLength(3)
})

test('says what filters left out', async () => {
  const { text } = await explained('closed chats whatsapp yesterday')
  expect(text).toContain('Rows received: 4. Used: 1. Left out: 3. Left out are the totals')
})

test.each<[Language, string, string]>([
  ['en', 'service level by skill yesterday', 'in whole seconds'],
  ['es', 'nivel de servicio por skill ayer', 'en segundos enteros'],
  ['pt', 'nível de serviço por fila ontem', 'em segundos inteiros'],
])('says why a mean time may be a second longer elsewhere (%s)', async (language, question, words) => {
  expect((await explained(question, language)).text).toContain(words)
})

test('says what the measures mean, and that shares are weighted', async () => {
  const { text } = await explained('mail transfers yesterday')
  expect(text).toContain('Share sent to a queue: Transfers whose receiver is a skill, over all transfers.')
  expect(text).toContain('never averaged')
})

test('says what the figures mean that are shown, and no others', async () => {
  const { text } = await explained('service level by skill yesterday')
  expect(text).toContain('Abandonment: ')
  expect(text).not.toContain('Answer rate')
  const asked = await explained('answer rate by skill yesterday')
  expect(asked.text).toContain('Answer rate: ')
})

test.each<[Language, string, string]>([
  ['en', 'chats by hour yesterday', 'What counts as the time of a row: closing of the chat.'],
  ['es', 'chats por hora ayer', 'Hora que cuenta de cada fila: cierre del chat.'],
  ['pt', 'chats por hora ontem', 'Hora que conta de cada linha: encerramento do chat.'],
])('says which of several moments of a row counts (%s)', async (language, question, words) => {
  expect((await explained(question, language)).text).toContain(words)
})
