import type { Schedule } from '../../../question/recurrence/schedule.ts'
import type { Digests } from '../../model/digest.ts'

const minuteMs = 60_000
const longestLifeMs = 12 * 60 * minuteMs
const longestPatienceMs = 10 * minuteMs

/** A time at which a digest is due (epoch ms). */
export interface Slot {
  readonly at: number
  /** Half the way to the next one, at most twelve hours later: then nobody wants it any more. */
  readonly staleAt: number
  /** Until then people go first. */
  readonly deadline: number
}

export function slotOf(at: number, next: number | undefined): Slot {
  const intervalMs = (next ?? Infinity) - at
  return {
    at,
    staleAt: at + Math.min(longestLifeMs, intervalMs / 2),
    deadline: at + Math.min(longestPatienceMs, intervalMs / 4),
  }
}

export interface DueSlots {
  /** To be posted now, the oldest first. */
  readonly due: readonly Slot[]
  /** What came and went while nothing ran. */
  readonly missed: readonly number[]
}

/** The slots after `since` that have come by `now`. */
export async function dueSlots(
  { nextSlot }: Pick<Digests, 'nextSlot'>,
  schedule: Schedule,
  since: number,
  now: number,
  lifeOf = slotOf,
): Promise<DueSlots> {
  const due: Slot[] = []
  const missed: number[] = []
  let at = await nextSlot(schedule, since)
  while (at !== undefined && at <= now) {
    const next = await nextSlot(schedule, at)
    const slot = lifeOf(at, next)
    if (slot.staleAt > now) due.push(slot)
    else missed.push(at)
    at = next
  }
  return { due, missed }
}
