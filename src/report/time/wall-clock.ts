import { tzOffset } from '@date-fns/tz'

const dayMs = 86_400_000
const hourMs = 3_600_000

/** The local time of an instant, in milliseconds as if it were UTC: what Wolkvox writes, and what tables hold. */
export function wallClock(at: number, zone: string): number {
  return at + tzOffset(zone, new Date(at)) * 60_000
}

/** Reads the local times of one zone as those of another. */
export function between(zone: string, other: string): (wall: number) => number {
  const known = new Map<number, number>()
  return (wall) => {
    const hour = Math.floor(wall / hourMs)
    const shift = known.get(hour) ?? wallClock(instantOf(wall, zone), other) - wall
    if (!Number.isNaN(wall)) known.set(hour, shift)
    return wall + shift
  }
}

/** The first instant at which a zone's clocks show a local time, or the first after it where they skip it. */
export function instantOf(wall: number, zone: string): number {
  const offsets = [wall - dayMs, wall + dayMs].map((at) => wallClock(at, zone) - at)
  const earliest = wall - Math.max(...offsets)
  return wallClock(earliest, zone) >= wall ? earliest : wall - Math.min(...offsets)
}
