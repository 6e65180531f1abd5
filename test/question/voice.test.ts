import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import type { Language } from '../../src/words/language.ts'
import { now, partsOf } from './reading.ts'

const context = { now, zone: 'America/Bogota' }

function read(question: string, language: Language) {
  return partsOf(understand(question, { ...context, language }))
}

describe('what is said without a channel is of calls', () => {
  test.each<[Language, string, string, string | undefined]>([
    ['en', 'top 5 agents by handled calls yesterday', 'skill_10', undefined],
    ['en', 'handled calls yesterday', 'skill_1', 'answered'],
    ['en', 'asa yesterday by half hour', 'skill_4_1', 'asa'],
    ['en', 'average talk time by skill yesterday', 'skill_4_1', 'att'],
    ['es', 'llamadas gestionadas por agente ayer', 'skill_10', undefined],
    ['es', 'asa ayer por media hora', 'skill_4_1', 'asa'],
    ['es', 'tiempo promedio de conversación por cola ayer', 'skill_4_1', 'att'],
    ['pt', 'chamadas gestionadas ontem', 'skill_1', 'answered'],
    ['pt', 'tempo de conversa medio por fila ontem', 'skill_4_1', 'att'],
    ['pt', 'tempo falado por fila ontem', 'skill_4_1', 'att'],
  ])('%s: %s', (language, question, report, measure) => {
    const reading = read(question, language)
    expect([reading?.report, reading?.measure]).toEqual([report, measure])
  })

  test.each<[Language, string, string]>([
    ['en', 'chat asa yesterday by half hour', 'chat_1'],
    ['en', 'chats handled by agent yesterday', 'chat_16'],
    ['es', 'conversaciones por agente ayer', 'chat_1'],
    ['es', 'chats gestionados por agente ayer', 'chat_16'],
    ['pt', 'conversas de ontem por canal', 'chat_1'],
    ['en', 'abandon rate of chats yesterday', 'skill_11'],
    ['es', 'tasa de abandono de chats ayer', 'skill_11'],
    ['pt', 'taxa de abandono dos chats ontem', 'skill_11'],
  ])('%s: %s are chats', (language, question, report) => {
    expect(read(question, language)?.report).toBe(report)
  })

  test.each<[Language, string]>([
    ['en', 'talk time by agent yesterday'],
    ['es', 'tiempo de conversación por agente ayer'],
    ['pt', 'tempo médio de conversa por agente ontem'],
  ])('%s: %s, which no report has, is asked back among the agents’ reports', (language, question) => {
    expect(understand(question, { ...context, language })).toMatchObject({
      kind: 'ask-back',
      choices: ['agent_1', 'agent_15', 'agent_16'],
    })
  })
})

test.each<[Language, string]>([
  ['en', 'unanswered chats yesterday'],
  ['en', 'instagram chats without an answer yesterday'],
  ['es', 'chats sin respuesta ayer'],
  ['pt', 'chats do instagram q ficaram sem resposta ontem'],
])('%s: %s are neither all chats nor calls', (language, question) => {
  const understanding = understand(question, { ...context, language })
  expect(understanding.kind).toBe('ask-back')
  expect('choices' in understanding ? understanding.choices : []).toContain('chat_1')
})

describe('a rate, a score and a time logged in are what is told', () => {
  test.each<[Language, string, string, string]>([
    ['en', 'abandon rate by day this month', 'skill_3', 'abandonment'],
    ['en', 'abandon percentage by skill last week', 'skill_1', 'abandonment'],
    ['en', 'how many calls did we abandon yesterday', 'skill_1', 'abandoned'],
    ['pt', 'taxa de abandono por dia este mês', 'skill_3', 'abandonment'],
    ['en', 'csat last week by agent bottom 5', 'diagram_5', 'score'],
    ['es', 'peores 5 agentes por satisfacción la semana pasada', 'diagram_5', 'score'],
    ['es', 'ranking de agentes por nota ayer', 'diagram_5', 'score'],
    ['pt', 'CSAT de ontem por agente', 'diagram_5', 'score'],
    ['pt', 'tempo logado por agente ontem', 'agent_7', 'mean-login-time'],
    ['es', 'tiempo logueado por agente ayer', 'agent_7', 'mean-login-time'],
  ])('%s: %s', (language, question, report, measure) => {
    expect(read(question, language)).toMatchObject({ report, measure })
  })

  test('surveys are counted where they are asked for', () => {
    expect(read('encuestas por agente ayer', 'es')?.measure).toBeUndefined()
  })
})

describe('a campaign', () => {
  test.each<[Language, string]>([
    ['en', 'outcome of campaign 42 yesterday'],
    ['es', 'resultado de la campaña 42 de ayer'],
    ['pt', 'resultados da campanha 42 ontem'],
  ])('%s: %s are its results', (language, question) => {
    expect(understand(question, { ...context, language })).toMatchObject({
      kind: 'question',
      question: { report: 'campaign_1', params: { campaign_id: '42' } },
      choices: expect.arrayContaining(['campaign_5']),
    })
  })

  test.each<[Language, string]>([
    ['en', 'whatsapp campaign yesterday'],
    ['es', 'campañas de whatsapp de ayer'],
    ['pt', 'campanhas de whatsapp ontem'],
  ])('%s: %s asks which', (language, question) => {
    expect(understand(question, { ...context, language })).toMatchObject({
      missing: { what: 'parameter', name: 'campaign_id' },
      reading: { report: 'campaign_9' },
    })
  })
})
