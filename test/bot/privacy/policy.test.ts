import { describe, expect, test } from 'vitest'
import type { Place } from '../../../src/bot/model/answer-record.ts'
import { isAboutOne, maySee, type AskedSubject, whereTo } from '../../../src/bot/model/policy.ts'
import { reports } from '../../../src/report/catalogue.ts'
import { inThread, privately } from '../story.ts'

function about(report: string, ...filters: AskedSubject['filters']): AskedSubject {
  return { report, params: {}, filters }
}

describe('a question is about one customer, contact or session', () => {
  test.each<[string, AskedSubject]>([
    ['by its id, phone or e-mail', about('chat_1', { words: '3001234567', column: 'customer_id' })],
    ['by a parameter', { report: 'diagram_1', params: { customer_id: '79123456' }, filters: [] }],
    ['by a parameter before there is a report', { params: { session_id: '88231' }, filters: [] }],
    ['by the contact', about('cdr_1', { words: '1710.445', column: 'conn_id' })],
    ['by the first call of a transfer', about('agent_13_1', { words: '1710.445', column: 'id_call_origin' })],
    ['by the session', about('diagram_9', { words: '88231', column: 'session_id' })],
    ['by the breakdown by customer', about('campaign_8', { words: 'Rosa', column: 'customer' })],
    ['by a name', about('chat_1', { words: 'Rosa', column: 'customer_name' })],
    ['by a column that this report has not', about('chat_13', { words: 'Rosa', column: 'customer_name' })],
    ['by what a customer wrote', about('chat_4', { words: 'refund', column: 'subject' })],
    ['by a number alone', about('chat_1', { words: '573001234567' })],
    ['by a number in groups', about('cdr_1', { words: '300.123.4567' })],
    ['by a number in other digits', about('cdr_1', { words: '５７３００１２３４５６７' })],
    ['by a number among words', about('cdr_1', { words: 'ani 573001234567' })],
    ['by a number that this report cannot hold', about('chat_13', { words: '573001234567' })],
    ['by an e-mail alone', about('chat_1', { words: 'rosa@example.com' })],
    ['by all the others', about('chat_1', { words: '573001234567', negated: true })],
    ['beside other filters', about('chat_1', { words: 'whatsapp' }, { words: '573001234567' })],
  ])('%s', (_, subject) => {
    expect(isAboutOne(subject)).toBe(true)
  })

  test.each<[string, AskedSubject]>([
    ['by channel', about('chat_1', { words: 'whatsapp', column: 'channel' })],
    ['by the name of an agent', about('chat_1', { words: 'Ana Gil' })],
    ['by the id of an agent', about('chat_1', { words: '07026', column: 'agent_id' })],
    ['by a short number, which no customer is looked for by', about('chat_1', { words: '3043' })],
    ['by a queue whose name has a number', about('cdr_1', { words: 'Ventas 2026' })],
    ['by the number that was dialled', about('skill_6', { words: '6013905500' })],
    ['by a campaign', { report: 'campaign_5', params: { campaign_id: '20871' }, filters: [] }],
    ['by nothing', about('chat_1')],
  ])('but not %s', (_, subject) => {
    expect(isAboutOne(subject)).toBe(false)
  })

  test('in every report, by every column that tells one from another', () => {
    const ones = reports.flatMap(({ api, columns }) =>
      columns
        .filter(({ name, personal }) => personal === 'customer' || /conn_id|session_id/.test(name))
        .map(({ name }) => about(api, { words: 'x', column: name })),
    )
    expect(ones.length).toBeGreaterThan(100)
    expect(ones.filter((subject) => !isAboutOne(subject))).toEqual([])
  })
})

const one = about('chat_1', { words: '3001234567', column: 'customer_id' })
const all = about('chat_1', { words: 'whatsapp' })
const [supervisor, member] = [{ isSupervisor: true }, { isSupervisor: false }]
const rows = { kind: 'rows', page: 0 } as const

test.each([
  [[one], undefined, member, inThread, 'refused'],
  [[one], undefined, member, privately, 'refused'],
  [[one], undefined, supervisor, inThread, 'privately'],
  [[one], undefined, supervisor, privately, 'here'],
  [[all], undefined, member, inThread, 'here'],
  [[all, one], undefined, member, privately, 'refused'],
  [[all], rows, member, privately, 'refused'],
  [[all], { kind: 'file', format: 'csv', of: 'rows' }, supervisor, inThread, 'privately'],
  [[all], { kind: 'file', format: 'csv', of: 'summary' }, member, inThread, 'here'],
] as const)('where an answer may go: case %#', (subjects, as, person, place, ruling) => {
  expect(whereTo(subjects, as, person, place)).toBe(ruling)
})

describe('an answer may be pressed under, and gone on from,', () => {
  const record = (place: Place, posted?: { channel: string; ts: string }) =>
    ({ ...answerOf(place), ...(posted !== undefined && { posted }) }) as const
  const luis = (channel: string) => ({ person: 'ULUIS', channel })

  test('by whoever asked, wherever', () => {
    for (const place of [inThread, privately, { kind: 'direct', audience: 'private' } as const])
      expect(maySee(record(place), { person: 'UANA', channel: 'D1' })).toBe(true)
  })

  test('by everybody in its channel, and by nobody from another', () => {
    expect(maySee(record(inThread), luis('COPS'))).toBe(true)
    expect(maySee(record(inThread), luis('CELSE'))).toBe(false)
    expect(maySee(record({ ...privately, audience: 'channel' }), luis('COPS'))).toBe(true)
  })

  test('by nobody else where it is private', () => {
    expect(maySee(record(privately), luis('COPS'))).toBe(false)
    expect(maySee(record({ kind: 'direct', audience: 'private' }), luis('COPS'))).toBe(false)
    const dm = { kind: 'post', channel: 'D-UANA', audience: 'private' } as const
    expect(maySee(record(dm, { channel: 'D-UANA', ts: '1.1' }), luis('D-UANA'))).toBe(false)
  })
})

function answerOf(place: Place) {
  return {
    id: 'a1',
    person: { id: 'UANA', name: 'Ana', language: 'en', zone: 'UTC' },
    place,
    language: 'en',
    askedAt: 0,
    content: { kind: 'said', message: { language: 'en', headline: '', parts: [], context: [], buttons: [] } },
    state: 'done',
  } as const
}
