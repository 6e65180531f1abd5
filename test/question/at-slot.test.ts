import { describe, expect, test } from 'vitest'
import { readAt, withWords } from '../../src/question/at-slot.ts'
import { understand } from '../../src/question/understand.ts'
import type { Reading } from '../../src/question/understanding.ts'

const zone = 'America/Bogota'
/** Wednesday 18 March 2026, 15:30. */
const now = Date.parse('2026-03-18T20:30:00Z')
/** Monday 6 April 2026, 08:00. */
const slot = Date.parse('2026-04-06T13:00:00Z')

function read(text: string, previous?: Reading): Reading {
  const understanding = understand(text, { now, zone, language: 'en', ...(previous && { previous }) })
  if (understanding.kind !== 'question') throw new Error(`${text}: ${understanding.kind}`)
  return understanding.question
}

function spanOf({ period, compare }: Reading) {
  const show = (at: number | undefined) =>
    at === undefined ? '' : new Date(at - 5 * 3_600_000).toISOString().slice(0, 16)
  const spans = [period, compare].flatMap((span) =>
    span === undefined ? [] : [`${show(span.start)}/${show(span.end)}`],
  )
  return spans.join(' vs ')
}

describe('a question read again at a slot', () => {
  test.each([
    ['closed chats of yesterday', '2026-04-05T00:00/2026-04-06T00:00'],
    ['chats cerrados de hoy', '2026-04-06T00:00/2026-04-07T00:00'],
    ['chats encerrados da semana passada', '2026-03-30T00:00/2026-04-06T00:00'],
    ['closed chats this month', '2026-04-01T00:00/2026-05-01T00:00'],
    ['closed chats last 2 hours', '2026-04-06T06:00/2026-04-06T08:00'],
    ['closed chats yesterday from 8am to 2pm by channel', '2026-04-05T08:00/2026-04-05T14:00'],
    [
      'closed chats yesterday by channel compared with last wednesday',
      '2026-04-05T00:00/2026-04-06T00:00 vs 2026-04-01T00:00/2026-04-02T00:00',
    ],
    ['closed chats of march 3 2026', '2026-03-03T00:00/2026-03-04T00:00'],
    ['closed chats by channel', ''],
  ])('%s → %s', (text, expected) => {
    expect(spanOf(readAt(read(text), slot, zone))).toBe(expected)
  })

  test.each([
    ['chats cerrados del mes', '2026-04-01T00:00/2026-05-01T00:00'],
    ['closed chats of the week', '2026-04-06T00:00/2026-04-13T00:00'],
    ['chats encerrados do mês', '2026-04-01T00:00/2026-05-01T00:00'],
    [
      'compárame los chats cerrados de hoy con los de ayer',
      '2026-04-06T00:00/2026-04-07T00:00 vs 2026-04-05T00:00/2026-04-06T00:00',
    ],
  ])('moves on whatever little word leads to it: %s → %s', (text, expected) => {
    expect(spanOf(readAt(read(text), slot, zone))).toBe(expected)
  })

  test('keeps everything else of it', () => {
    const reading = read('top 5 closed chats by channel yesterday without whatsapp')
    const { period: _, ...kept } = reading
    expect(readAt(reading, slot, zone)).toMatchObject(kept)
  })

  test('begins its week on the day of its reader', () => {
    const reading = read('closed chats last week')
    expect(spanOf(readAt(reading, slot, zone, 'sunday'))).toBe('2026-03-29T00:00/2026-04-05T00:00')
  })

  test('goes on from the question before it with both their words', () => {
    const first = read('closed chats by channel yesterday')
    expect(read('and last week?', first).when).toBe('last week')
    expect(read('and mail transfers by agent?', first).when).toBe('yesterday')
    const compared = read('compared with last wednesday', first)
    expect(spanOf(readAt(compared, slot, zone))).toBe(
      '2026-04-05T00:00/2026-04-06T00:00 vs 2026-04-01T00:00/2026-04-02T00:00',
    )
  })
})

describe('words for a period that has none', () => {
  test.each([
    ['closed chats yesterday', 'yesterday'],
    ['closed chats 9 days ago', '9 days ago'],
    ['chats cerrados de la semana pasada', 'la semana pasada'],
    ['chats encerrados no mês passado', 'mês passado'],
    ['closed chats of the last 10 days', 'last 10 days'],
  ])('%s → %s', (text, words) => {
    const { when: _, ...reading } = read(text)
    expect(withWords(reading, now, zone).when).toBe(words)
  })

  test('are not made up for dates that no words mean', () => {
    const { when: _, ...reading } = read('closed chats from january 3 to january 9 2026')
    expect(withWords(reading, now, zone)).not.toHaveProperty('when')
  })

  test('replace those that do not mean its period, as under a button that moved it', () => {
    const reading = read('closed chats yesterday')
    const { period } = read('closed chats of march 14')
    expect(withWords({ ...reading, ...(period && { period }) }, now, zone).when).toBe('4 days ago')
  })
})
