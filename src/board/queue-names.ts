import { digestsQueue } from '../jobs/digests/timetable.ts'
import { laneQueue } from '../jobs/lane.ts'
import { lanesOf } from '../jobs/lanes.ts'
import { wakesQueue } from '../jobs/wakes.ts'

/** Every queue of a bot with these accounts: the lanes, and what all of them share. */
export function queueNames(
  accounts: readonly { readonly name: string; readonly token: string }[],
): readonly string[] {
  return [...new Set(lanesOf(accounts).values())].map(laneQueue).concat(wakesQueue, digestsQueue)
}
