import { expect, test } from 'vitest'
import { usualComparison } from '../../../src/bot/digests/plan/usual-comparison.ts'

/** A date, or a time of it, in a zone of the same offset throughout. */
function at(text: string): number {
  return Date.parse(`${text.length === 10 ? `${text}T00:00` : text}:00-05:00`)
}

test.each([
  ['a day with the same weekday of the week before', '2026-03-17', '2026-03-18', '2026-03-10', '2026-03-11'],
  [
    'hours with the same hours of that day',
    '2026-03-17T08:00',
    '2026-03-17T14:00',
    '2026-03-10T08:00',
    '2026-03-10T14:00',
  ],
  ['a week with the week before', '2026-03-09', '2026-03-16', '2026-03-02', '2026-03-09'],
  ['a month with the month before', '2026-03-01', '2026-04-01', '2026-02-01', '2026-03-01'],
  [
    'ten days with the same weekdays two weeks before',
    '2026-03-08',
    '2026-03-18',
    '2026-02-22',
    '2026-03-04',
  ],
  ['thirty days with the thirty before', '2026-02-16', '2026-03-18', '2026-01-17', '2026-02-16'],
])('%s', (_name, start, end, from, to) => {
  const zone = 'America/Bogota'
  expect(usualComparison({ start: at(start), end: at(end), zone })).toEqual({ start: at(from), end: at(to) })
})

test('a day of 23 hours with a whole day of the week before', () => {
  const zone = 'America/New_York'
  const day = { start: Date.parse('2026-03-08T05:00Z'), end: Date.parse('2026-03-09T04:00Z'), zone }
  expect(usualComparison(day)).toEqual({
    start: Date.parse('2026-03-01T05:00Z'),
    end: Date.parse('2026-03-02T05:00Z'),
  })
})
