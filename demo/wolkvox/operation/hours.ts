import { daySeconds } from '../wall-time.ts'
import type { WallSeconds } from '../wall-time.ts'
import type { Random } from './random.ts'

/** How the work spreads over the 24 hours; only the proportions matter. */
export type Shape = readonly number[]

/** The lines are open from 6 to 22; the peaks are 9 to 11 and 15 to 17. */
// prettier-ignore
export const callHours: Shape = [0, 0, 0, 0, 0, 0, 2, 5, 9, 13, 13, 10, 7, 6, 9, 12, 12, 8, 5, 4, 3, 1, 0, 0]
/** People write at any hour. */
// prettier-ignore
export const writingHours: Shape = [1, 0.5, 0.3, 0.2, 0.3, 0.7, 2, 5, 8, 12, 12, 9, 7, 7, 9, 12, 11, 8, 6, 6, 5, 4, 3, 2]

/** `count` moments of one day in order of time, none in its last `spareSeconds`. */
export function momentsOf(
  random: Random,
  day: number,
  shape: Shape,
  count: number,
  spareSeconds = 0,
): WallSeconds[] {
  const total = shape.reduce((sum, weight) => sum + weight, 0)
  const latest = daySeconds - 1 - spareSeconds
  const seconds: number[] = []
  for (let drawn = 0; drawn < count; drawn++) {
    let left = random.unit() * total
    const hour = shape.findIndex((weight) => (left -= weight) < 0)
    seconds.push(Math.min(latest, Math.max(0, hour) * 3600 + random.int(0, 3599)))
  }
  return seconds.sort((a, b) => a - b).map((second) => day * daySeconds + second)
}
