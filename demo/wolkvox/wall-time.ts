/**
 * Seconds since 1970 as read off a clock on the operation's wall, counted as if that clock were UTC.
 * Wolkvox knows no other time: it takes and gives wall-clock dates without an offset.
 */
export type WallSeconds = number

export const daySeconds = 86_400

const formats = new Map<string, Intl.DateTimeFormat>()

export function wallTimeOf(instant: Date, zone: string): WallSeconds {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    formats.set(zone, format)
  }
  return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) / 1000
}

/** What the clocks of another zone show when those of one do. */
export function clockIn(zone: string, other: string): (at: WallSeconds) => WallSeconds {
  const ahead = new Map<number, number>()
  return (at) => {
    const hour = Math.floor(at / 3_600)
    const seconds = ahead.get(hour) ?? aheadOf(at, zone, other)
    ahead.set(hour, seconds)
    return at - seconds
  }
}

function aheadOf(at: WallSeconds, zone: string, other: string): number {
  const asUtc = new Date(at * 1000)
  const near = new Date((2 * at - wallTimeOf(asUtc, zone)) * 1000)
  return wallTimeOf(near, zone) - wallTimeOf(near, other)
}

export function dayOf(at: WallSeconds): number {
  return Math.floor(at / daySeconds)
}

/** "2026-04-03 12:28:00" */
export function dateTime(at: WallSeconds): string {
  return new Date(at * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

/** "2026-04-03" */
export function date(at: WallSeconds): string {
  return new Date(at * 1000).toISOString().slice(0, 10)
}

/** "HH:MM:SS"; the hours run on past 24. */
export function hms(seconds: number): string {
  const whole = Math.round(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}
