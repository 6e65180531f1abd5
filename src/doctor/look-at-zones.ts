import type { Finding } from '../bot/status/checkup.ts'

/** Each zone with its offset and its time now, to be held against a clock on the wall there. */
export function lookAtZones(zones: Iterable<string>, now: number): readonly Finding[] {
  return [...new Set(zones)].map((zone) => {
    const found = wallClock(zone, now)
    return {
      subject: 'zone',
      of: zone,
      ...(found === undefined ? { found: '', problem: 'zoneUnknown' } : { found }),
    }
  })
}

function wallClock(zone: string, now: number): string | undefined {
  try {
    const format = { timeZone: zone, hour: '2-digit', minute: '2-digit', timeZoneName: 'longOffset' } as const
    return new Intl.DateTimeFormat('en-GB', format).format(now)
  } catch {
    return undefined
  }
}
