/** When something recurs, in a zone's wall clock. */
export interface Schedule {
  /** A recurrence rule of RFC 5545, or several, one a line, for times of the day that one cannot say. */
  readonly rule: string
  /** IANA. */
  readonly zone: string
  /** The country (ISO 3166, two letters) on whose public holidays it rests. */
  readonly holidays?: string
}

/** Which part of a date is a public holiday, in minutes of the day, the end exclusive. */
export interface RestHours {
  readonly from: number
  readonly to: number
}

/** What of a date (yyyy-mm-dd) is a public holiday of a country: all of most, from noon of some. */
export type HolidayOn = (country: string, date: string) => RestHours | undefined

export const wholeDay: RestHours = { from: 0, to: 1440 }

export function isWhole({ from, to }: RestHours): boolean {
  return from <= 0 && to >= 1440
}
