import { describe, expect, it } from 'vitest'
import { instantOf, wallClock } from '../../src/report/time/wall-clock.ts'
import { halve, windowsOf } from '../../src/report/time/windows.ts'

const at = (iso: string) => Date.parse(iso)
const hour = 3_600_000

function shown(windows: readonly { start: number; end: number }[], zone: string) {
  return windows.map(({ start, end }) =>
    [start, end].map((instant) => new Date(wallClock(instant, zone)).toISOString().slice(0, 16)),
  )
}

describe('the calls that cover a period', () => {
  it('is one call for a day', () => {
    const day = { start: at('2026-04-03T05:00Z'), end: at('2026-04-04T05:00Z'), zone: 'America/Bogota' }
    expect(windowsOf(day)).toEqual([{ start: day.start, end: day.end }])
  })

  it('parts a long period at month ends of its zone', () => {
    const zone = 'America/Bogota'
    const windows = windowsOf({ start: at('2026-01-15T05:00Z'), end: at('2026-03-10T05:00Z'), zone })
    expect(shown(windows, zone)).toEqual([
      ['2026-01-15T00:00', '2026-02-01T00:00'],
      ['2026-02-01T00:00', '2026-03-01T00:00'],
      ['2026-03-01T00:00', '2026-03-10T00:00'],
    ])
  })

  it('never asks for more than 31 days', () => {
    const zone = 'America/New_York'
    const windows = windowsOf({ start: at('2026-01-01T05:00Z'), end: at('2027-01-01T05:00Z'), zone })
    expect(windows).toHaveLength(12)
    for (const { start, end } of windows) expect(end - start).toBeLessThanOrEqual(31 * 24 * hour + hour)
  })

  it('rounds a running end up to whole five minutes, so that the same question is the same call', () => {
    const start = at('2026-04-03T05:00Z')
    const ends = ['15:41:07', '15:44:59', '15:45:00'].map((time) => {
      const period = { start, end: at(`2026-04-03T${time}Z`), zone: 'America/Bogota' }
      return windowsOf(period).at(-1)?.end
    })
    expect(new Set(ends)).toEqual(new Set([at('2026-04-03T15:45Z')]))
  })

  it('begins the day that Santiago skips midnight on at one, and the day after it at midnight', () => {
    const zone = 'America/Santiago'
    const period = { start: at('2026-09-05T04:00Z'), end: at('2026-09-08T03:00Z'), zone }
    expect(shown(windowsOf(period, 'day'), zone)).toEqual([
      ['2026-09-05T00:00', '2026-09-06T01:00'],
      ['2026-09-06T01:00', '2026-09-07T00:00'],
      ['2026-09-07T00:00', '2026-09-08T00:00'],
    ])
  })

  it('gives the day New York sets its clocks back 25 hours, and the day it sets them forward 23', () => {
    const hoursOf = (start: string, end: string) =>
      windowsOf({ start: at(start), end: at(end), zone: 'America/New_York' }, 'day').map(
        (window) => (window.end - window.start) / hour,
      )
    expect(hoursOf('2026-10-31T04:00Z', '2026-11-03T05:00Z')).toEqual([24, 25, 24])
    expect(hoursOf('2026-03-07T05:00Z', '2026-03-10T04:00Z')).toEqual([24, 23, 24])
  })

  it.each(['America/Bogota', 'America/Santiago', 'America/New_York', 'America/Sao_Paulo', 'Asia/Kolkata'])(
    'covers a year of %s without a gap or an overlap, each day beginning a new date',
    (zone) => {
      const period = { start: instantOf(at('2026-01-01T00:00Z'), zone), end: at('2027-01-01T12:00Z'), zone }
      const windows = windowsOf(period, 'day')
      expect(windows.length).toBeGreaterThanOrEqual(365)
      for (const [index, { start }] of windows.entries()) {
        expect(start).toBe(windows[index - 1]?.end ?? period.start)
        const [before, after] = [start - 1, start].map((instant) =>
          new Date(wallClock(instant, zone)).getUTCDate(),
        )
        expect(before).not.toBe(after)
      }
    },
  )
})

describe('halving a call whose answer was cut', () => {
  it('parts after whole hours and loses nothing', () => {
    const window = { start: 0, end: 31 * 24 * hour }
    const [first, second] = halve(window) ?? []
    expect(first).toEqual({ start: 0, end: 372 * hour })
    expect(second).toEqual({ start: 372 * hour, end: 744 * hour })
  })

  it('comes down to five minutes, and then ends', () => {
    let window = { start: 0, end: 24 * hour + 300_000 }
    let steps = 0
    for (let halves = halve(window); halves !== undefined; halves = halve(window)) {
      expect(halves[0].end).toBe(halves[1].start)
      window = halves[0]
      steps++
    }
    expect(window.end - window.start).toBe(hour / 12)
    expect(steps).toBeLessThan(12)
  })
})
