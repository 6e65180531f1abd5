import { expect, test } from 'vitest'

import { latencyMsOf } from '../../../demo/wolkvox/latency.ts'

test('a fixed latency is always the same', () => {
  expect([1, 2, 3].map((call) => latencyMsOf(120, 1, call))).toEqual([120, 120, 120])
})

test('a latency range is spread between its ends and the same in every run', () => {
  const calls = Array.from({ length: 200 }, (_, index) => index)
  const drawn = calls.map((call) => latencyMsOf([40, 90], 1, call))
  expect(drawn).toEqual(calls.map((call) => latencyMsOf([40, 90], 1, call)))
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(40)
  expect(Math.max(...drawn)).toBeLessThanOrEqual(90)
  expect(new Set(drawn).size).toBeGreaterThan(30)
})
