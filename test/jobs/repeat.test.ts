import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { repeat } from '../../src/jobs/redis/repeat.ts'
import { silent } from './stage.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('what is done again and again is not done twice at once, and goes on when it broke', async () => {
  const gate = Promise.withResolvers<void>()
  let runs = 0
  const { stop } = repeat(
    1000,
    () => {
      runs++
      return gate.promise
    },
    silent,
  )
  await vi.advanceTimersByTimeAsync(5000)
  expect(runs).toBe(1)
  gate.reject(new Error('Broken'))
  await vi.advanceTimersByTimeAsync(2000)
  expect(runs).toBe(3)
  await stop()
  await vi.advanceTimersByTimeAsync(5000)
  expect(runs).toBe(3)
})
