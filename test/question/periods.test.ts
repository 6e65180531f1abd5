import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import { datelessSentences } from './dateless.ts'
import { englishPeriods, portuguesePeriods, spanishPeriods } from './period-phrases.ts'
import { expectedOf, now, partsOf, readingOf } from './reading.ts'

const context = { now, zone: 'America/Bogota' }

describe.each([
  ['en', 'closed chats', englishPeriods],
  ['es', 'chats cerrados', spanishPeriods],
  ['pt', 'chats encerrados', portuguesePeriods],
] as const)('a period in %s', (language, question, rows) => {
  test.each(rows)('%s is %s', (phrase, days) => {
    const understanding = understand(`${question} ${phrase}`, { ...context, language })
    expect(readingOf(understanding)['period']).toBe(expectedOf(`- @${days}`).rest['period'])
  })
})

test.each(datelessSentences)('"%s" says nothing of when', (sentence) => {
  for (const language of ['en', 'es', 'pt'] as const) {
    const understanding = understand(sentence, { ...context, language })
    expect(partsOf(understanding)?.period).toBeUndefined()
    expect(understanding).not.toMatchObject({ missing: { what: 'period' } })
  }
})

test('03/04 is read month first where all is English, day first elsewhere', () => {
  const dayOf = (text: string, language: 'en' | 'es') =>
    readingOf(understand(text, { ...context, language }))['period']
  expect(dayOf('closed chats 03/04/2025', 'en')).toBe('2025-03-04T00:00/2025-03-05T00:00')
  expect(dayOf('closed chats 03/04/2025', 'es')).toBe('2025-04-03T00:00/2025-04-04T00:00')
  expect(dayOf('chats cerrados el 03/04/2025', 'en')).toBe('2025-04-03T00:00/2025-04-04T00:00')
})

test('a date alone is read day first where the language of the asker is not known', () => {
  const dayOf = (text: string) => readingOf(understand(text, context))['period']
  expect(dayOf('03/04/2025')).toBe('2025-04-03T00:00/2025-04-04T00:00')
  expect(dayOf('closed chats 03/04/2025')).toBe('2025-03-04T00:00/2025-03-05T00:00')
  expect(dayOf('closed chats de José 03/04/2025')).toBe('2025-04-03T00:00/2025-04-04T00:00')
})

test('a date that is yet to come in one order and past in the other is the past one', () => {
  const { period } = partsOf(understand('closed chats 10/02/2026', { ...context, language: 'en' })) ?? {}
  expect(new Date(period?.start ?? 0).toISOString()).toBe('2026-02-10T05:00:00.000Z')
})

test.each([
  ['2025-12-30', 'week 1', '2025-12-29T00:00/2026-01-05T00:00'],
  ['2025-12-28', 'week 1', '2024-12-30T00:00/2025-01-06T00:00'],
  ['2026-12-30', 'week 53', '2026-12-28T00:00/2027-01-04T00:00'],
  ['2027-01-02', 'week 53', '2026-12-28T00:00/2027-01-04T00:00'],
  ['2027-01-02', 'week 1', '2025-12-29T00:00/2026-01-05T00:00'],
])('on %s, %s is the latest that has begun (ISO 8601)', (day, phrase, period) => {
  const noon = { ...context, now: Date.parse(`${day}T17:00Z`), language: 'en' as const }
  expect(readingOf(understand(`closed chats ${phrase}`, noon))['period']).toBe(period)
})

test('a period of more than 13 months is asked back, with what was understood', () => {
  const understanding = understand('closed chats from 2020 to 2024', { ...context, language: 'en' })
  expect(understanding).toMatchObject({ kind: 'ask-back', missing: { what: 'too-long', days: 1827 } })
  expect(readingOf(understanding)['period']).toBe('2020-01-01T00:00/2025-01-01T00:00')
})

test('words about time that could not be used are named', () => {
  expect(understand('closed chats late february', { ...context, language: 'en' })).toMatchObject({
    kind: 'ask-back',
    missing: { what: 'period', words: 'late february' },
  })
})
