import { digestsQueue } from '../jobs/digests/timetable.ts'
import { laneQueue } from '../jobs/lanes/lane.ts'
import { accountsByLane } from '../jobs/lanes/lane-names.ts'
import { wakesQueue } from '../jobs/answers/wakes.ts'

export interface NamedQueue {
  readonly name: string
  /** For people, who know no lane by its name. */
  readonly displayName: string
}

/** Every queue of a bot: the lanes, and what all of them share. */
export function queueNames(lanes: ReadonlyMap<string, string>): readonly NamedQueue[] {
  return [
    ...[...accountsByLane(lanes)].map(([lane, accounts]) => ({
      name: laneQueue(lane),
      displayName: `lane ${accounts.join(', ')}`,
    })),
    ...[wakesQueue, digestsQueue].map((name) => ({ name, displayName: name })),
  ]
}
