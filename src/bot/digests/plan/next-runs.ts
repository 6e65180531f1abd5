import type { Schedule } from '../../../question/recurrence/schedule.ts'
import type { Digests } from '../../model/digest.ts'

const runs = 3

/** The next three slots after an instant (epoch ms). */
export async function nextRuns(
  { nextSlot }: Pick<Digests, 'nextSlot'>,
  schedule: Schedule,
  after: number,
): Promise<readonly number[]> {
  const found: number[] = []
  let last: number | undefined = after
  while (found.length < runs) {
    last = await nextSlot(schedule, last)
    if (last === undefined) break
    found.push(last)
  }
  return found
}
