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
  all: 'all',
  rows: (n) => (n === '1' ? '1 row' : `${n} rows`),
  asOf: (clock) => `As of ${clock}`,
  accepted: (title, when, ahead) => `Looking up “${title}” ${when}. ${before(ahead)}`,
  underWay: (title, when, ahead) =>
    `Looking up “${title}” ${when}…${ahead === undefined ? '' : ` ${before(ahead)}`}`,
}
