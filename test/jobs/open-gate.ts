import type { Gate } from '../../src/jobs/gates.ts'

/** Of a lane that nothing is wrong with. */
export const openGate: Gate = { closed: undefined, row: undefined, isLow: false, isDue: false, endsAt: 0 }
