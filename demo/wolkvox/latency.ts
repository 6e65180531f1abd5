import { z } from 'zod'

import { Random } from './operation/random.ts'

/** Milliseconds: always the same, or somewhere in a range. */
export const Latency = z.union([z.number().nonnegative(), z.tuple([z.number(), z.number()])])
export type Latency = z.infer<typeof Latency>

/** How long the work on a call takes; the same call in the same run takes the same time again. */
export function latencyMsOf(latency: Latency, seed: number, callId: number): number {
  if (typeof latency === 'number') return latency
  return new Random('latency', seed, callId).int(latency[0], latency[1])
}
