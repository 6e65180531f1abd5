import { describe, expect, test } from 'vitest'

import { searchReports } from '../../src/question/search/search-reports.ts'
import { understand } from '../../src/question/understand.ts'
import type { Language } from '../../src/words/language.ts'
import { now, partsOf } from './reading.ts'

const context = { now, zone: 'America/Bogota' }

function read(question: string, language: Language) {
  return partsOf(understand(question, { ...context, language }))
}

describe('a report that cannot be split or filtered as asked gives way to one that can', () => {
  test.each<[Language, string, string, string | undefined]>([
    ['es', 'chats cerrados de ayer por agente', 'chat_1', 'chat_13'],
    ['es', 'cuantos chats cerro cada agente ayer', 'chat_1', 'chat_13'],
    ['es', 'chats cerrados por tipificación ayer', 'chat_1', 'chat_13'],
    ['es', 'chats cerrados de la cola soporte ayer', 'chat_1', 'chat_13'],
    ['es', 'nivel de servicio de whatsapp ayer', 'skill_11', 'skill_1'],
    ['es', 'abandono de instagram ayer', 'skill_11', 'skill_1'],
    ['es', 'nivel de servicio sin whatsapp ayer', 'skill_11', 'skill_1'],
    ['es', 'asa por agente ayer', 'skill_10', 'skill_1'],
    ['es', 'encuestas por hora ayer', 'diagram_4', undefined],
    ['es', 'ranking de agentes por chats cerrados ayer', 'chat_1', 'chat_13'],
    ['en', 'closed chats by agent yesterday', 'chat_1', 'chat_13'],
    ['en', 'who closed the most chats yesterday', 'chat_1', 'chat_13'],
    ['en', 'closed chats by hour on monday', 'chat_1', 'chat_13'],
    ['en', 'service level for facebook last week', 'skill_11', 'skill_1'],
    ['en', 'quality by skill yesterday', 'quality_2', undefined],
    ['pt', 'chats encerrados por agente ontem', 'chat_1', 'chat_13'],
    ['pt', 'chats encerrados por hora na segunda', 'chat_1', 'chat_13'],
    ['pt', 'nível de serviço do whatsapp na semana passada', 'skill_11', undefined],
    ['pt', 'abandono do instagram ontem', 'skill_11', 'skill_1'],
  ])('%s: %s is %s', (language, question, report, named) => {
    const reading = read(question, language)
    expect(reading?.report).toBe(report)
    expect(reading?.insteadOf).toBe(named)
  })

  test.each<[Language, string, string]>([
    ['es', 'chats cerrados ayer', 'chat_13'],
    ['es', 'nivel de servicio ayer', 'skill_1'],
    ['es', 'whatsapp cerrados ayer', 'chat_13'],
    ['es', 'nivel de servicio por agente ayer', 'skill_1'],
    ['en', 'unconnected calls by skill yesterday', 'cdr_5'],
  ])('%s: %s stays %s', (language, question, report) => {
    const reading = read(question, language)
    expect(reading?.report).toBe(report)
    expect(reading).not.toHaveProperty('insteadOf')
  })

  test('a follow-up too', () => {
    const previous = read('chats cerrados ayer', 'es')
    if (previous === undefined) throw new Error('Not understood')
    const following = (text: string) => partsOf(understand(text, { ...context, language: 'es', previous }))
    expect(following('y por agente?')).toMatchObject({
      report: 'chat_1',
      by: ['agent'],
      insteadOf: 'chat_13',
    })
    expect(following('y por canal?')).toMatchObject({ report: 'chat_13', by: ['channel'] })
  })
})

describe('the measure that was asked for is the one that is told', () => {
  test.each<[Language, string, string, string]>([
    ['es', 'llamadas abandonadas ayer', 'skill_1', 'abandoned'],
    ['es', 'cuantas llamadas se perdieron ayer', 'skill_1', 'abandoned'],
    ['es', '% de llamadas abandonadas ayer', 'skill_1', 'abandonment'],
    ['es', 'abandono en cobranza ayer', 'skill_1', 'abandonment'],
    ['es', 'abandono d ayer x hora', 'skill_4', 'abandonment'],
    ['es', 'porcentaje de atendidas ayer', 'skill_1', 'answer-rate'],
    ['es', 'cuanto esperaron los clientes ayer', 'skill_1', 'asa'],
    ['es', 'tiempo de espera de los que abandonaron ayer por skill', 'skill_1', 'ata'],
    ['es', '% de chats cerrados por inactividad por agente ayer top 5', 'chat_1', 'timeout-share'],
    ['es', 'chats abandonados ayer', 'skill_11', 'abandoned'],
    ['es', 'nivel de servisio por skill ayer', 'skill_1', 'service-level-20'],
    ['en', 'answered calls in sales yesterday', 'skill_1', 'answered'],
    ['en', 'calls lost yesterday', 'skill_1', 'abandoned'],
    ['en', 'percentage of chats closed by timeout by agent yesterday', 'chat_1', 'timeout-share'],
    ['en', 'how long did customers wait yesterday', 'skill_1', 'asa'],
    ['en', 'transfer rate in chat by agent yesterday', 'chat_16', 'transfer-rate'],
    ['es', 'tasa de transferencia de chats por agente ayer', 'chat_16', 'transfer-rate'],
    ['en', 'servce levl by skill yesterday', 'skill_1', 'service-level-20'],
    ['pt', 'chamadas abandonadas ontem', 'skill_1', 'abandoned'],
    ['pt', 'percentual de chamadas abandonadas ontem', 'skill_1', 'abandonment'],
    ['pt', 'quanto os clientes esperaram ontem', 'skill_1', 'asa'],
    ['pt', 'tempo de espera dos que abandonaram ontem por fila', 'skill_1', 'ata'],
  ])('%s: %s is %s, %s', (language, question, report, measure) => {
    expect(read(question, language)).toMatchObject({ report, measure })
  })

  test.each<[Language, string]>([
    ['es', 'llamadas no contestadas ayer'],
    ['en', 'unanswered calls yesterday'],
    ['pt', 'chamadas não atendidas ontem'],
  ])('%s: %s are not the answered ones', (language, question) => {
    expect(read(question, language)?.report).toBe('cdr_5')
  })
})

describe('a customer by itself is looked for where customers are', () => {
  test.each<[Language, string]>([
    ['es', 'cliente con telefono 573195388138 ayer'],
    ['es', 'el numero 573195388138 que pasó ayer'],
    ['es', 'que paso con el celular 573195388138 hoy'],
    ['en', 'customer with phone 573195388138 yesterday'],
    ['en', 'what happened with number 573195388138 yesterday'],
    ['pt', 'cliente com telefone 573195388138 ontem'],
    ['pt', 'o número 573195388138 o que aconteceu ontem'],
  ])('%s: %s', (language, question) => {
    expect(understand(question, { ...context, language })).toMatchObject({
      kind: 'ask-back',
      choices: ['cdr_1', 'skill_2', 'chat_1'],
      reading: { params: { customer_id: '573195388138' }, filters: [] },
    })
  })

  test('a number that was dialled is none', () => {
    expect(read('nivel de servicio dnis 6015551234 ayer', 'es')).toMatchObject({
      report: 'skill_6',
      filters: [{ words: '6015551234' }],
    })
  })
})

test('a search begins with what is called so', () => {
  const found = searchReports('campaña').map(({ api }) => api)
  expect(found.slice(0, 8)).toEqual(expect.arrayContaining(['campaign_1', 'campaign_2', 'campaign_4']))
  expect(found.slice(0, 8)).not.toContain('agent_2')
})
