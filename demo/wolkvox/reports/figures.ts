import type { Dialect } from './slice.ts'
import type { WallSeconds } from '../wall-time.ts'
import { dateTime } from '../wall-time.ts'

/** "34.64 %", "9,336.00 %" */
export function percent(part: number, whole: number): string {
  const value = whole === 0 ? 0 : (part / whole) * 100
  const [units = '0', decimals = '00'] = value.toFixed(2).split('.')
  return `${units.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals} %`
}

export function minutes(seconds: number): string {
  return (seconds / 60).toFixed(2)
}

/** Whole seconds on average, "0" of nothing. */
export function average(total: number, of: number): number {
  return of === 0 ? 0 : Math.round(total / of)
}

/** "8" on one server, "08" on another. */
export function hourLabel(dialect: Dialect, at: WallSeconds): string {
  const hour = dateTime(at).slice(11, 13)
  return dialect === 'docs' ? String(Number(hour)) : hour
}

/** "08:30" */
export function slotLabel(at: WallSeconds): string {
  return dateTime(at).slice(11, 16)
}
