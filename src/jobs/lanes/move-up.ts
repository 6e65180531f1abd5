import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Window } from '../../report/time/windows.ts'
import { callKey } from '../calls/call-key.ts'
import { changePriority } from './change-priority.ts'
import type { CallJob, LaneJob } from './lane.ts'
import { foremost, isDigests, priorityOf } from './priority.ts'
import { repliesOf } from '../redis/replies.ts'
import type { Waiters } from '../calls/waiters.ts'

export interface MoveUpParts {
  readonly redis: Redis
  readonly waiters: Pick<Waiters, 'deadline'>
  /** How long anybody lets others go first (ms). */
  readonly patienceMs: number
}

interface InLine {
  readonly id: string
  readonly priority: number
  readonly window: Window
  /** Since when others should not go first any more (epoch ms). */
  readonly dueSince: number
}

const mostAtOnce = 1000

/**
 * A digest's call counts as a person's from its deadline on. And so that nobody starves behind ever new short
 * questions, the call that has been due for longest goes first, one at a time.
 */
export async function moveUp(queue: Queue<LaneJob>, parts: MoveUpParts, now: number): Promise<void> {
  const line = await lineOf(queue, parts)
  const late = line.filter(({ priority, dueSince }) => isDigests(priority) && dueSince <= now)
  for (const { id, window } of late) await changePriority(queue, id, priorityOf(window, 1))
  const [longest] = line
    .filter(({ dueSince }) => dueSince + parts.patienceMs <= now)
    .toSorted((a, b) => a.dueSince - b.dueSince)
  if (longest !== undefined && longest.priority !== foremost)
    await changePriority(queue, longest.id, foremost)
}

/** From the end of the line: those who are served last. */
async function lineOf(queue: Queue<LaneJob>, { redis, waiters }: MoveUpParts): Promise<readonly InLine[]> {
  const ids = await redis.zrange(queue.toKey('prioritized'), `-${mostAtOnce}`, '-1')
  const batch = redis.pipeline()
  for (const id of ids) batch.hmget(queue.toKey(id), 'data', 'priority', 'timestamp')
  const jobs = ids.length === 0 ? [] : repliesOf(await batch.exec())
  const line = jobs.map(async (fields, index): Promise<readonly InLine[]> => {
    const [data, priority, timestamp] = fields as readonly (string | null)[]
    const { call } = JSON.parse(data ?? '{}') as Partial<CallJob>
    if (call === undefined) return []
    const place = { id: ids[index] ?? '', priority: Number(priority), window: call.window }
    const dueSince = isDigests(place.priority) ? await waiters.deadline(callKey(call)) : Number(timestamp)
    return [{ ...place, dueSince }]
  })
  return (await Promise.all(line)).flat()
}
