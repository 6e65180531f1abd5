import { listed } from '../listed.ts'
import type { CatalogueWords } from '../sections/catalogue.ts'

export const catalogue: CatalogueWords = {
  title: 'Reports that I know',
  intro: (reports) => `There are ${reports}. Open a group, or search with a word or two.`,
  reports: (n) => (n === '1' ? '1 report' : `${n} reports`),
  open: 'Open',
  allFamilies: 'All groups',
  search: 'Search',
  searchTitle: 'Search the reports',
  searchLabel: 'What do you want to know?',
  searchHint: 'A word or two, for example “transfers” or “survey answers”.',
  found: (words) => `Reports about “${words}”`,
  notFound: (words) => `I found no report about “${words}”. Try another word, or look through the groups.`,
  answers: (figures, ways) =>
    `${listed(figures, 'and')}${ways.length === 0 ? '' : `, ${listed(ways, 'or')}`}.`,
  by: (label) => `by ${label}`,
  overTime: 'over time',
  measures: (labels) => `It shows: ${labels.join(', ')}.`,
  breakdowns: (labels) => `You can break it down by ${listed(labels, 'or')}.`,
  totalsOnly: 'It gives totals only and cannot be broken down.',
  needs: (parameters) => `It needs: ${parameters.join(', ')}.`,
  needsNothing: 'It needs only a period.',
  takes: (parameters) => `You can narrow it with: ${parameters.join(', ')}.`,
  withoutPeriod: {
    today: 'If you name no period, I take today.',
    yesterday: 'If you name no period, I take yesterday.',
  },
  wolkvoxName: (api) => `In Wolkvox: ${api}`,
  command: (question) => `/report ${question}`,
  tryIt: 'Ask',
  seeAlso: (title) => `See also: ${title}`,
  unknown: (api) => `There is no report ${api}. Look through the groups, or search.`,
  inSteps: (minutes) => `every ${minutes / 60} h`,
  totalAhead: (label, value) => `${label}: ${value}`,
  outside: (rows) =>
    rows === '1'
      ? '1 row is dated outside the period: Wolkvox counts it in.'
      : `${rows} rows are dated outside the period: Wolkvox counts them in.`,
  manyCalls: (calls, minutes) =>
    `That takes ${calls} requests to Wolkvox, about ${minutes === 1 ? '1 minute' : `${minutes} minutes`}. Go on?`,
  goOn: 'Go on',
}
