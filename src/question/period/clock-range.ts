import type { Clock } from './expression.ts'
import type { Part } from './sense.ts'

/** Hours said without am or pm take what the other side or the part of the day says: "10 to 11am", "11 to 3pm". */
export function clockRange(from: Clock, to: Clock, part?: Part): { from: Clock; to: Clock } {
  const isLate = part === 'afternoon' || part === 'evening' || part === 'night'
  const start = from.hour === 24 ? { ...from, hour: 0 } : from
  if (start.isSure && !to.isSure)
    return { from: start, to: isLater(start, to) ? fitting(start, to) : half(to) }
  if (!start.isSure && to.isSure) {
    const moved = half(start)
    return { from: to.hour >= 12 && start.hour < 12 && isLater(moved, to) ? moved : noonFirst(start, to), to }
  }
  if (start.isSure) return { from: start, to }
  if (isLate && to.hour < 12)
    return { from: start.hour < 12 && start.hour < to.hour ? half(start) : start, to: half(to) }
  return { from: start, to: isLater(start, to) ? to : half(to) }
}

/** "12 to 3pm" begins at noon, "12 to 3am" at midnight. */
function noonFirst(start: Clock, to: Clock): Clock {
  return start.hour === 12 && to.hour < 12 ? { ...start, hour: 0 } : start
}

function fitting(start: Clock, to: Clock): Clock {
  return start.hour >= 12 && to.hour < 12 ? half(to) : to
}

function half(clock: Clock): Clock {
  return clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock
}

function isLater(one: Clock, other: Clock): boolean {
  return other.hour * 60 + other.minute > one.hour * 60 + one.minute
}
