import { expect, test } from 'vitest'
import { isOpen, monotonicMs } from '../../src/wolkvox/passage.ts'
import { openPassage } from './test-passage.ts'

test('a passage is over when it is on either clock', () => {
  const open = openPassage()
  expect(isOpen(open)).toBe(true)
  expect(isOpen({ ...open, until: { ...open.until, wallMs: Date.now() } })).toBe(false)
  expect(isOpen({ ...open, until: { ...open.until, monotonicMs: monotonicMs() } })).toBe(false)
})
