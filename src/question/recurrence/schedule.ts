/** When something recurs, in a zone's wall clock. */
export interface Schedule {
  /** A recurrence rule of RFC 5545, or several, one a line, for times of the day that one cannot say. */
  readonly rule: string
  /** IANA. */
  readonly zone: string
  /** The country (ISO 3166, two letters) on whose public holidays it rests. */
  readonly holidays?: string
}

/** Whether a date (yyyy-mm-dd) is a public holiday of a country. */
export type IsHoliday = (country: string, date: string) => boolean
