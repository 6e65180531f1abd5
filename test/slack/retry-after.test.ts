import { expect, test } from 'vitest'
import { retryAfterMs } from '../../src/slack/client/retry-after.ts'

const now = Date.parse('2026-12-01T12:00:00Z')

test.each([
  ['30', 30_000],
  ['0', 0],
  ['1.5', 1_500],
  // RFC 9110, 10.2.3: seconds or a date.
  ['Tue, 01 Dec 2026 12:02:00 GMT', 120_000],
  ['Tue, 01 Dec 2026 11:00:00 GMT', 0],
  ['', 1_000],
  ['soon', 1_000],
  ['Infinity', 1_000],
])('Retry-After “%s” is %i ms', (header, expected) => {
  expect(retryAfterMs(new Headers({ 'retry-after': header }), now)).toBe(expected)
})

test('no Retry-After is a second', () => {
  expect(retryAfterMs(new Headers(), now)).toBe(1_000)
})
