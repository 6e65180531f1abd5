import { describe, expect, test } from 'vitest'

import { nextSlot, nextSlots } from '../../src/question/recurrence/next-slot.ts'
import { wholeDay } from '../../src/question/recurrence/schedule.ts'
import { formatRule, parseRule } from '../../src/question/recurrence/rule.ts'
import { understand } from '../../src/question/understand.ts'
import { now, partsOf } from './reading.ts'

const weekdays = 'BYDAY=MO,TU,WE,TH,FR'
const context = { now, zone: 'America/Bogota', language: 'en' } as const

const recurring: readonly (readonly [question: string, rule: string])[] = [
  ['closed chats every weekday at 8am', `FREQ=WEEKLY;${weekdays};BYHOUR=8;BYMINUTE=0`],
  ['closed chats every day at 7:30', 'FREQ=DAILY;BYHOUR=7;BYMINUTE=30'],
  ['closed chats daily at 6pm', 'FREQ=DAILY;BYHOUR=18;BYMINUTE=0'],
  ['closed chats every monday and thursday at 9am', 'FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0'],
  ['closed chats on fridays at 5pm', 'FREQ=WEEKLY;BYDAY=FR;BYHOUR=17;BYMINUTE=0'],
  [
    'closed chats every 2 hours between 8 and 18 on weekdays',
    `FREQ=WEEKLY;${weekdays};BYHOUR=8,10,12,14,16,18;BYMINUTE=0`,
  ],
  ['closed chats on the 1st of every month at 9am', 'FREQ=MONTHLY;BYMONTHDAY=1;BYHOUR=9;BYMINUTE=0'],
  [
    'closed chats of last month on the first business day of the month at 8am',
    `FREQ=MONTHLY;${weekdays};BYSETPOS=1;BYHOUR=8;BYMINUTE=0`,
  ],
  ['closed chats last friday of every month at 4pm', 'FREQ=MONTHLY;BYDAY=-1FR;BYHOUR=16;BYMINUTE=0'],
  ['chats cerrados todos los días a las 7:30', 'FREQ=DAILY;BYHOUR=7;BYMINUTE=30'],
  ['chats cerrados cada lunes y jueves a las 9', 'FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0'],
  ['chats cerrados los lunes a las 8am', 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=8;BYMINUTE=0'],
  ['chats cerrados de lunes a viernes a las 8 de la mañana', `FREQ=WEEKLY;${weekdays};BYHOUR=8;BYMINUTE=0`],
  [
    'chats cerrados el primer día hábil del mes a las 8',
    `FREQ=MONTHLY;${weekdays};BYSETPOS=1;BYHOUR=8;BYMINUTE=0`,
  ],
  ['chats cerrados cada quincena a las 10am', 'FREQ=MONTHLY;BYMONTHDAY=1,16;BYHOUR=10;BYMINUTE=0'],
  ['chats cerrados todos los viernes a las 5 de la tarde', 'FREQ=WEEKLY;BYDAY=FR;BYHOUR=17;BYMINUTE=0'],
  ['chats encerrados toda segunda às 8h', 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=8;BYMINUTE=0'],
  ['chats encerrados todos os dias às 7h30', 'FREQ=DAILY;BYHOUR=7;BYMINUTE=30'],
  ['chats encerrados todo dia útil às 9h e às 17h', `FREQ=WEEKLY;${weekdays};BYHOUR=9,17;BYMINUTE=0`],
  ['chats encerrados toda terça e quinta às 10h', 'FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=10;BYMINUTE=0'],
  [
    'closed chats every day at 8:00 and 17:30',
    'FREQ=DAILY;BYHOUR=8;BYMINUTE=0\nFREQ=DAILY;BYHOUR=17;BYMINUTE=30',
  ],
  ['chats cerrados todos los días a las 8 por favor', 'FREQ=DAILY;BYHOUR=8;BYMINUTE=0'],
]

describe('what recurs', () => {
  test.each(recurring)('%s → %s', (question, rule) => {
    const understanding = understand(question, context)
    expect(understanding.kind).toBe('question')
    expect(partsOf(understanding)).toMatchObject({
      report: 'chat_13',
      filters: [],
      schedule: { rule, zone: 'America/Bogota' },
    })
    expect(partsOf(understanding)?.schedule?.next).toHaveLength(3)
  })

  test('a place that is named with the hour gives the zone', () => {
    const zoneOf = (text: string) => partsOf(understand(text, context))?.schedule?.zone
    expect(zoneOf('closed chats every friday at 5pm new york time')).toBe('America/New_York')
    expect(zoneOf('chats cerrados todos los días a las 8 hora de México')).toBe('America/Mexico_City')
    expect(zoneOf('chats encerrados todo dia às 8h horário de Brasília')).toBe('America/Sao_Paulo')
  })

  test.each([
    ['closed chats every weekday at 8am except holidays', 'CO'],
    ['chats cerrados cada lunes a las 8 salvo festivos', 'CO'],
    ['chats cerrados todos los días a las 8 sin festivos de México', 'MX'],
    ['chats encerrados toda segunda às 8h exceto feriados do Brasil', 'BR'],
    ['closed chats every day at 8am new york time excluding holidays', 'US'],
    ['closed chats every day at 8am', undefined],
    ['closed chats every day at 8am skipping Mexican public holidays', 'MX'],
    ['chats cerrados todos los días a las 8 menos los domingos y los festivos peruanos', 'PE'],
    ['chats encerrados todo dia às 8h exceto sábados, domingos e feriados chilenos', 'CL'],
  ])('%s rests on the holidays of %s', (text, holidays) => {
    const understanding = understand(text, context)
    expect(understanding).toMatchObject({ kind: 'question', question: { filters: [] } })
    expect(partsOf(understanding)?.schedule?.holidays).toBe(holidays)
  })

  test.each([
    ['closed chats every day at 8 except saturdays and sundays', 'BYDAY=MO,TU,WE,TH,FR'],
    ['chats cerrados de lunes a viernes a las 8 salvo los miércoles', 'BYDAY=MO,TU,TH,FR'],
    ['chats encerrados todo dia às 8h menos aos domingos e feriados', 'BYDAY=MO,TU,WE,TH,FR,SA'],
  ])('%s leaves out those days', (text, days) => {
    const understanding = understand(text, context)
    expect(understanding.kind).toBe('question')
    expect(partsOf(understanding)?.schedule?.rule).toContain(`;${days};`)
  })

  test.each([
    ['closed chats on the 1st and 16th at 9', 'BYMONTHDAY=1,16'],
    ['chats cerrados los días 5, 12 y 25 de cada mes a las 9', 'BYMONTHDAY=5,12,25'],
    ['chats encerrados nos dias 10 e 20 às 9h horário de são paulo', 'BYMONTHDAY=10,20'],
  ])('%s', (text, days) => {
    expect(partsOf(understand(text, context))?.schedule?.rule).toContain(`;${days};BYHOUR=9;`)
  })

  test.each([
    'closed chats every other thursday at 9',
    'chats cerrados los martes de por medio a las 9',
    'chats encerrados quinta sim quinta não às 9h',
    'closed chats on the 2nd and 4th monday of every month at 9',
    'closed chats on the 3rd of every month at 9 except sundays',
  ])('%s cannot be kept', (text) => {
    expect(understand(text, context)).toMatchObject({ kind: 'ask-back', missing: { what: 'not-kept' } })
  })

  test('days of one month are a period, which two with a gap are not', () => {
    expect(understand('closed chats on the 1st and 16th of march at 9', context)).toMatchObject({
      missing: { what: 'period' },
    })
  })

  test('hours of a period are no times of day at which something is due', () => {
    const text = 'closed chats today between 8am and 2pm by agent daily at 3pm'
    expect(partsOf(understand(text, context))?.schedule?.rule).toBe('FREQ=DAILY;BYHOUR=15;BYMINUTE=0')
  })

  test('what comes more often than every five minutes is asked back', () => {
    expect(understand('closed chats every day at 8:00 and 8:03', context).kind).toBe('ask-back')
  })

  test('a word for scheduling with its time goes on from the question before it', () => {
    const first = understand('closed chats of yesterday', context)
    const previous = first.kind === 'question' ? first.question : undefined
    expect(
      understand('agenda para toda segunda às 8h', { ...context, ...(previous && { previous }) }),
    ).toMatchObject({
      kind: 'question',
      question: { report: 'chat_13', when: 'yesterday', schedule: { zone: 'America/Bogota' } },
    })
  })

  test.each(['closed chats every monday', 'send closed chats every day', 'chats cerrados cada viernes'])(
    '"%s" asks back for the time',
    (question) => {
      expect(understand(question, context)).toMatchObject({ kind: 'ask-back', missing: { what: 'no-clock' } })
    },
  )

  test.each([
    'closed chats every day last week',
    'nivel de servicio cada hora hoy',
    'ivr calls daily from 8am to 2pm yesterday',
  ])('"%s" is no schedule', (question) => {
    expect(partsOf(understand(question, context))?.schedule).toBeUndefined()
  })

  test.each(recurring)('the rule of "%s" can be read back', (_, rule) => {
    const recurrence = parseRule(rule)
    expect(recurrence && formatRule(recurrence)).toBe(rule)
  })

  test.each([
    '',
    'FREQ=WEEKLY',
    'FREQ=DAILY;BYHOUR=25;BYMINUTE=0',
    'nonsense;=;',
    'FREQ=DAILY;BYHOUR=8;BYMINUTE=0\nFREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0',
    'FREQ=YEARLY;BYHOUR=1;BYMINUTE=0',
  ])('"%s" is no rule', (rule) => {
    expect(nextSlot({ rule, zone: 'UTC' }, now)).toBeUndefined()
  })
})

describe('the next time', () => {
  const slots = (rule: string, zone: string, after: string, count = 2) =>
    nextSlots({ rule, zone }, Date.parse(after), count).map((at) => new Date(at).toISOString().slice(0, 16))

  test.each([
    [
      'keeps its local hour over a change of the clocks',
      'FREQ=DAILY;BYHOUR=8;BYMINUTE=0',
      'America/New_York',
      '2026-03-07T12:59Z',
      ['2026-03-07T13:00', '2026-03-08T12:00'],
    ],
    [
      'runs at the next valid time where its own does not exist',
      'FREQ=DAILY;BYHOUR=2;BYMINUTE=30',
      'America/New_York',
      '2026-03-07T08:00Z',
      ['2026-03-08T07:00', '2026-03-09T06:30'],
    ],
    [
      'runs once where its time comes twice',
      'FREQ=DAILY;BYHOUR=1;BYMINUTE=30',
      'America/New_York',
      '2026-11-01T00:00Z',
      ['2026-11-01T05:30', '2026-11-02T06:30'],
    ],
    [
      'runs at one o’clock where midnight does not exist',
      'FREQ=DAILY;BYHOUR=0;BYMINUTE=0',
      'America/Santiago',
      '2025-09-06T12:00Z',
      ['2025-09-07T04:00', '2025-09-08T03:00'],
    ],
    [
      'is not the moment itself',
      'FREQ=DAILY;BYHOUR=8;BYMINUTE=0',
      'America/Bogota',
      '2026-03-18T13:00Z',
      ['2026-03-19T13:00', '2026-03-20T13:00'],
    ],
    [
      'skips the weekend',
      `FREQ=WEEKLY;${weekdays};BYHOUR=8;BYMINUTE=0`,
      'America/Bogota',
      '2026-03-20T14:00Z',
      ['2026-03-23T13:00', '2026-03-24T13:00'],
    ],
    [
      'is the first working day of each month',
      `FREQ=MONTHLY;${weekdays};BYSETPOS=1;BYHOUR=8;BYMINUTE=0`,
      'America/Bogota',
      '2026-07-15T00:00Z',
      ['2026-08-03T13:00', '2026-09-01T13:00'],
    ],
    [
      'is the last day of each month',
      'FREQ=MONTHLY;BYMONTHDAY=-1;BYHOUR=8;BYMINUTE=0',
      'America/Bogota',
      '2026-02-01T00:00Z',
      ['2026-02-28T13:00', '2026-03-31T13:00'],
    ],
    [
      'skips months without such a day',
      'FREQ=MONTHLY;BYMONTHDAY=31;BYHOUR=8;BYMINUTE=0',
      'America/Bogota',
      '2026-04-01T00:00Z',
      ['2026-05-31T13:00', '2026-07-31T13:00'],
    ],
    [
      'is the last Friday of each month',
      'FREQ=MONTHLY;BYDAY=-1FR;BYHOUR=16;BYMINUTE=0',
      'America/Bogota',
      '2026-03-18T00:00Z',
      ['2026-03-27T21:00', '2026-04-24T21:00'],
    ],
  ])('%s', (_, rule, zone, after, expected) => {
    expect(slots(rule, zone, after)).toEqual(expected)
  })

  test('leaves out the holidays of its country, also where it counts working days', () => {
    const holidayOn = (country: string, date: string) =>
      country === 'CO' && date === '2026-11-02' ? wholeDay : undefined
    const slotsOf = (rule: string, holidays?: string) =>
      nextSlots(
        { rule, zone: 'America/Bogota', ...(holidays !== undefined && { holidays }) },
        Date.parse('2026-11-01T20:00Z'),
        1,
        holidayOn,
      ).map((at) => new Date(at).toISOString().slice(0, 10))
    const first = `FREQ=MONTHLY;${weekdays};BYSETPOS=1;BYHOUR=8;BYMINUTE=0`
    const daily = 'FREQ=DAILY;BYHOUR=8;BYMINUTE=0'
    expect([slotsOf(first), slotsOf(first, 'CO')]).toEqual([['2026-11-02'], ['2026-11-03']])
    expect([slotsOf(daily, 'BR'), slotsOf(daily, 'CO')]).toEqual([['2026-11-02'], ['2026-11-03']])
  })

  test('leaves out half of a day that is half a holiday, which is a working day still', () => {
    const holidayOn = (_: string, date: string) =>
      date === '2026-12-24' ? { from: 720, to: 1440 } : undefined
    const slotsOf = (rule: string) =>
      nextSlots(
        { rule, zone: 'America/Guatemala', holidays: 'GT' },
        Date.parse('2026-12-24T07:00Z'),
        2,
        holidayOn,
      ).map((at) => new Date(at - 6 * 3_600_000).toISOString().slice(0, 16))
    expect(slotsOf('FREQ=DAILY;BYHOUR=8,12,18;BYMINUTE=0')).toEqual(['2026-12-24T08:00', '2026-12-25T08:00'])
    const eighteenth = `FREQ=MONTHLY;${weekdays};BYSETPOS=18;BYHOUR=8;BYMINUTE=0`
    expect(slotsOf(eighteenth)[0]).toBe('2026-12-24T08:00')
  })
})

test.each([
  ['schedule closed chats of yesterday every weekday at 8am'],
  ['programa los chats cerrados de ayer todos los días a las 7:30'],
  ['agenda os chats encerrados de ontem toda segunda às 8h'],
])('the word for scheduling is no filter: %s', (text) => {
  const now = Date.parse('2026-03-18T20:30:00Z')
  const understood = understand(text, { now, zone: 'America/Bogota', language: 'es' })
  expect(understood).toMatchObject({ kind: 'question', question: { report: 'chat_13', filters: [] } })
})
