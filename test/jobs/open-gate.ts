import type { Gate } from '../../src/jobs/lanes/gates.ts'

/** Of a lane that nothing is wrong with, at a time after which nothing grows old. */
export const openGate: Gate = {
  closed: undefined,
  row: undefined,
  isLow: false,
  isDue: false,
  endsAt: 0,
  now: Number.MAX_SAFE_INTEGER,
}
