import type { ReadingWords } from '../sections/reading.ts'

function before(ahead: number): string {
  if (ahead === 0) return 'Your question is next.'
  return ahead === 1 ? '1 question is ahead of yours.' : `${ahead} questions are ahead of yours.`
}

export const reading: ReadingWords = {
  report: (title, api) => `${title} (${api})`,
  account: (name) => `Account: ${name}`,
  period: (span, zone) => `${span} (${zone})`,
  periodAssumed: (span) => `You named no period, so I took ${span}.`,
  yourDate: (day) => `Where you are it is ${day}.`,
  onlyHere: 'I answer where I am asked. For another channel, schedule it there.',
  filters: (words) => `Only: ${words.join(', ')}`,
  leftOut: (words) => `Without: ${words.join(', ')}`,
  all: 'all',
  rows: (n) => (n === '1' ? '1 row' : `${n} rows`),
  holidays: (days, more) =>
    `${days.length + more === 1 ? 'Public holiday' : 'Public holidays'}: ${days.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  holidayFrom: (day, clock) => `${day} from ${clock}`,
  holidayUntil: (day, clock) => `${day} until ${clock}`,
  asOf: (clock) => `As of ${clock}`,
  accepted: (title, when, ahead) =>
    `Got it: “${title}” ${when}. ${ahead === 0 ? 'I will answer in a moment.' : before(ahead)}`,
  underWay: (title, when, ahead) =>
    `Looking up “${title}” ${when}…${ahead === undefined ? '' : ` ${before(ahead)}`}`,
}
