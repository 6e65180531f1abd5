/** Moments at which calendars differ, by name. All are later than what the tests have fixed dates for. */
export const moments = {
  'a Sunday': '2026-11-29T10:00:00-05:00',
  'a Monday holiday': '2026-11-02T09:30:00-05:00',
  'the 1st': '2026-12-01T08:00:00-05:00',
  'the 31st': '2026-07-31T18:30:00-05:00',
  'the 30th of a month of 30': '2026-09-30T22:00:00-05:00',
  'the leap day': '2028-02-29T10:00:00-05:00',
  'the last day of a short February': '2027-02-28T16:00:00-05:00',
  'five to midnight of the year': '2026-12-31T23:55:00-05:00',
  'five past midnight of the year': '2027-01-01T00:05:00-05:00',
  'the night before clocks go forward in Santiago': '2026-09-05T23:30:00-04:00',
  'the night after they did': '2026-09-06T01:30:00-03:00',
  'the hour that is twice in Santiago': '2027-04-03T23:30:00-04:00',
  'the night clocks go forward in New York': '2027-03-14T03:10:00-04:00',
  'the hour that is twice in New York': '2026-11-01T01:30:00-05:00',
  'late in Bogotá when UTC is tomorrow': '2026-06-16T23:50:00-05:00',
  'a Good Friday': '2027-03-26T12:00:00-05:00',
  'the first Monday of a year': '2027-01-04T07:59:00-05:00',
} as const

export type Name = keyof typeof moments

/** Each shows another kind of fault: weekends and holidays, months, midnight and the year, and UTC’s other day. */
export const few: readonly Name[] = [
  'a Sunday',
  'the leap day',
  'five past midnight of the year',
  'the night clocks go forward in New York',
  'late in Bogotá when UTC is tomorrow',
]

/** What touches the calendar. */
export const whole: readonly string[] = ['test/end-to-end', 'test/bot', 'test/demo', 'test/jobs/digests']

/** The quickest of it that show such faults. */
export const quick: readonly string[] = [
  'test/end-to-end/digests.test.ts',
  'test/end-to-end/privacy.test.ts',
  'test/end-to-end/question.test.ts',
  'test/bot',
  'test/demo/page',
  'test/demo/wolkvox',
]
