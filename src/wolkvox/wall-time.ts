import { wallClock } from '../report/time/wall-clock.ts'

/** An instant as Wolkvox writes it: the account's wall clock, YYYYmmddHHiiss. */
export function wallTime(at: number, zone: string): string {
  return new Date(wallClock(at, zone)).toISOString().replaceAll(/\D/g, '').slice(0, 14)
}
