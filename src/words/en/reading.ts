function before(ahead: number): string {
  if (ahead === 0) return 'Your question is next.'
  return ahead === 1 ? '1 question is ahead of yours.' : `${ahead} questions are ahead of yours.`
}

export const reading = {
  report: (title: string, api: string) => `${title} (${api})`,
  account: (name: string) => `Account: ${name}`,
  period: (span: string, zone: string) => `${span} (${zone})`,
  periodAssumed: (span: string) => `You named no period, so I took ${span}.`,
  yourDate: (day: string) => `Where you are it is ${day}.`,
  onlyHere: 'I answer where I am asked. For another channel, schedule it there.',
  filters: (words: readonly string[]) => `Only: ${words.join(', ')}`,
  /** As `filters`, of what is not counted: "Without: WhatsApp". */
  leftOut: (words: readonly string[]) => `Without: ${words.join(', ')}`,
  /** As a parameter's value: all campaigns. */
  all: 'all',
  rows: (n: string) => (n === '1' ? '1 row' : `${n} rows`),
  /** "Public holidays: Mon 2 Nov, Mon 16 Nov" and how many more. */
  holidays: (days: readonly string[], more: number) =>
    `${days.length + more === 1 ? 'Public holiday' : 'Public holidays'}: ${days.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  /** "Thu 24 Dec from 12:00": half a holiday among them. */
  holidayFrom: (day: string, clock: string) => `${day} from ${clock}`,
  holidayUntil: (day: string, clock: string) => `${day} until ${clock}`,
  /** Under what is of now: from when on it can be newer. */
  freshAgain: (clock: string) => `Wolkvox gives newer figures from ${clock} on`,
  asOf: (clock: string) => `As of ${clock}`,
  /** The acknowledgement: what is looked up, and how many calls go first. */
  accepted: (title: string, when: string, ahead: number) =>
    `Got it: “${title}” ${when}. ${ahead === 0 ? 'I will answer in a moment.' : before(ahead)}`,
  /** The placeholder while an answer is under way; `ahead` only while it waits. */
  underWay: (title: string, when: string, ahead: number | undefined) =>
    `Looking up “${title}” ${when}…${ahead === undefined ? '' : ` ${before(ahead)}`}`,
}
