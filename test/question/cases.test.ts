import { describe, expect, it, test } from 'vitest'
import { isCase } from '../../src/question/is-case.ts'
import { understand } from '../../src/question/understand.ts'
import { now, partsOf } from './reading.ts'

const context = { now, zone: 'America/Bogota' }

function asked(text: string) {
  const reading = partsOf(understand(text, context))
  if (reading === undefined) throw new Error(`No question: ${text}`)
  return reading
}

describe('an id is looked for in its own column', () => {
  test.each([
    ['session 88231 yesterday', 'diagram_9', 'session_id', '88231'],
    ['la sesión 88231 de ayer', 'diagram_9', 'session_id', '88231'],
    ['a sessão nº 88231 de ontem', 'diagram_9', 'session_id', '88231'],
    ['transfers of conn_id 5f3a9c-21 last week', 'chat_9', 'conn_id', '5f3a9c-21'],
    ['mail transfers of conn_id: 5f3a9c21 yesterday', 'chat_9', 'conn_id', '5f3a9c21'],
    ['calls with conn id 1710.445 yesterday', 'cdr_1', 'conn_id', '1710.445'],
    ['the chats of customer 3001234567 yesterday', 'chat_1', 'customer_id', '3001234567'],
    ['los chats del cliente +57 300 123 4567 ayer', 'chat_1', 'customer_id', '+573001234567'],
    ['chats do cliente 79123456 ontem', 'chat_1', 'customer_id', '79123456'],
    ['chats del teléfono 319 407 9593 ayer', 'chat_1', 'customer_id', '3194079593'],
    ['llamadas del 3019277425 ayer', 'cdr_1', 'customer_id', '3019277425'],
    ['calls of +57 301 927 7425 yesterday', 'cdr_1', 'customer_id', '57 301 927 7425'],
    ['calls of phone 3001234567 last week', 'cdr_1', 'customer_id', '3001234567'],
    ['transferencias del agente 1042 ayer', 'agent_12', 'agent_id', '1042'],
  ])('%s', (text, report, column, words) => {
    expect(asked(text)).toMatchObject({ report, filters: [{ column, words }], params: {} })
  })

  it('is a parameter where the report takes it', () => {
    expect(asked('agent 1042 today')).toMatchObject({ report: 'agent_1', params: { agent_id: '1042' } })
    expect(asked('ivr calls in detail of customer 79123456 yesterday')).toMatchObject({
      report: 'diagram_1',
      params: { customer_id: '79123456' },
      filters: [],
    })
  })

  it('is no date, and no count', () => {
    expect(asked('chat sessions 12 march').filters).toEqual([])
    expect(asked('session 17/03/2026 of the bot').filters).toEqual([])
  })

  it('asks where to look when nothing else is said', () => {
    expect(understand('conn_id 5f3a9c yesterday', context)).toMatchObject({
      kind: 'ask-back',
      choices: ['cdr_1', 'chat_1', 'chat_9'],
      reading: { params: { conn_id: '5f3a9c' } },
    })
  })
})

describe('a question about one case', () => {
  test.each([
    'session 88231 yesterday',
    'transfers of conn_id 5f3a9c21 last week',
    'los chats del cliente 3001234567 ayer',
    'ivr calls in detail of customer 79123456 yesterday',
    'call transfers in detail of agent 1042 yesterday',
  ])('%s', (text) => expect(isCase(asked(text))).toBe(true))

  test.each([
    'closed chats by channel yesterday',
    'agent 1042 today',
    'chats of customer 3001234567 by day last month',
    'call transfers in detail of agent 1042 by hour yesterday',
    'chats of agent Ana yesterday',
  ])('not %s', (text) => expect(isCase(asked(text))).toBe(false))
})

test('an api id counts as a word of its own only', () => {
  expect(asked('campaign 42&api=agent_1 yesterday').report).not.toBe('agent_1')
  expect(asked('(chat_9) yesterday').report).toBe('chat_9')
  expect(asked('report: chat_9, yesterday').report).toBe('chat_9')
})

describe('a figure that only another report has', () => {
  test.each([
    ['service level of mail transfers yesterday', 'chat_9', 'service-level-20', 'skill_11'],
    ['nivel de servicio de las transferencias de correo ayer', 'chat_9', 'service-level-20', 'skill_11'],
    ['asa of mail transfers yesterday', 'chat_9', 'asa', 'skill_11'],
    ['service level of closed chats yesterday', 'chat_13', 'service-level-20', 'skill_11'],
  ])('%s', (text, report, measure, other) => {
    expect(understand(text, context)).toMatchObject({
      kind: 'question',
      question: { report, measure },
      choices: expect.arrayContaining([other]),
    })
  })
})

describe('a figure by what its usual report cannot be split by', () => {
  test.each([
    ['asa by hour today', 'skill_4', 'asa'],
    ['aht by skill yesterday', 'agent_11', 'aht'],
    ['ocupación por skill ayer', 'agent_11', 'occupancy'],
  ])('%s', (text, report, measure) => {
    expect(asked(text)).toMatchObject({ report, measure })
  })
})

it('does not take a breakdown for a figure: calls by agent are not how many agents there are', () => {
  expect(asked('preview campaign 42 by agent yesterday').measure).toBeUndefined()
  expect(asked('how many customers by channel in chats yesterday').measure).toBe('customers')
})

describe('weeks that begin on Sunday', () => {
  const sunday = { ...context, weekStart: 'sunday' as const }
  const days = (text: string, from: typeof sunday | typeof context) => {
    const period = partsOf(understand(text, from))?.period
    return [period?.start, period?.end].map((at) =>
      new Date((at ?? 0) - 5 * 3_600_000).toISOString().slice(0, 10),
    )
  }

  test.each([
    ['closed chats this week', ['2026-03-15', '2026-03-22'], ['2026-03-16', '2026-03-23']],
    ['chats cerrados la semana pasada', ['2026-03-08', '2026-03-15'], ['2026-03-09', '2026-03-16']],
    ['closed chats sunday of last week', ['2026-03-08', '2026-03-09'], ['2026-03-15', '2026-03-16']],
    ['closed chats week of march 3', ['2026-03-01', '2026-03-08'], ['2026-03-02', '2026-03-09']],
    ['closed chats yesterday', ['2026-03-17', '2026-03-18'], ['2026-03-17', '2026-03-18']],
  ])('%s', (text, fromSunday, fromMonday) => {
    expect([days(text, sunday), days(text, context)]).toEqual([fromSunday, fromMonday])
  })

  it('stay with the question, for the tables by week that are made of it', () => {
    expect(partsOf(understand('closed chats by week', sunday))?.weekStart).toBe('sunday')
    expect(partsOf(understand('closed chats by week', context))?.weekStart).toBeUndefined()
    expect(understand('hello', sunday).kind).toBe('nothing')
  })
})

describe('the catalogue', () => {
  test.each([
    ['list', ''],
    ['list transfers', 'transfers'],
    ['listar transferencias', 'transferencias'],
    ['catálogo encuestas', 'encuestas'],
  ])('%s', (text, rest) => {
    expect(understand(text, context)).toMatchObject({ kind: 'command', command: 'list', rest })
  })

  test.each(['list closed chats by channel', 'lista de transferencias', 'list calls of yesterday'])(
    'not %s',
    (text) => expect(understand(text, context).kind).toBe('question'),
  )
})
