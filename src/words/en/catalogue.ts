import { listed } from '../listed.ts'

/** What the catalogue of reports says of itself, and of questions that take many calls. */
export const catalogue = {
  title: 'Reports that I know',
  intro: (reports: string) => `There are ${reports}. Open a group, or search with a word or two.`,
  reports: (n: string) => (n === '1' ? '1 report' : `${n} reports`),
  open: 'Open',
  allFamilies: 'All groups',
  search: 'Search',
  searchTitle: 'Search the reports',
  searchLabel: 'What do you want to know?',
  searchHint: 'A word or two, for example “transfers” or “survey answers”.',
  found: (words: string) => `Reports about “${words}”`,
  notFound: (words: string) =>
    `I found no report about “${words}”. Try another word, or look through the groups.`,
  /** "Offered calls, abandonment and mean wait, by skill, by agent or over time." */
  answers: (figures: readonly string[], ways: readonly string[]) =>
    `${listed(figures, 'and')}${ways.length === 0 ? '' : `, ${listed(ways, 'or')}`}.`,
  /** Two ways to split. */
  by: (label: string) => `by ${label}`,
  overTime: 'over time',
  measures: (labels: readonly string[]) => `It shows: ${labels.join(', ')}.`,
  breakdowns: (labels: readonly string[]) => `You can break it down by ${listed(labels, 'or')}.`,
  totalsOnly: 'It gives totals only and cannot be broken down.',
  needs: (parameters: readonly string[]) => `It needs: ${parameters.join(', ')}.`,
  needsNothing: 'It needs only a period.',
  takes: (parameters: readonly string[]) => `You can narrow it with: ${parameters.join(', ')}.`,
  withoutPeriod: {
    today: 'If you name no period, I take today.',
    yesterday: 'If you name no period, I take yesterday.',
  },
  wolkvoxName: (api: string) => `In Wolkvox: ${api}`,
  /** An example as it is typed. */
  command: (question: string) => `/report ${question}`,
  tryIt: 'Ask',
  seeAlso: (title: string) => `See also: ${title}`,
  unknown: (api: string) => `There is no report ${api}. Look through the groups, or search.`,
  /** Behind the title of a curve: "every 2 h". */
  inSteps: (minutes: number) => `every ${minutes / 60} h`,
  /** In the caption of a long table, whose last row is on another page: "Total: 1,234". */
  totalAhead: (label: string, value: string) => `${label}: ${value}`,
  outside: (rows: string) =>
    rows === '1'
      ? '1 row is dated outside the period: Wolkvox counts it in.'
      : `${rows} rows are dated outside the period: Wolkvox counts them in.`,
  manyCalls: (calls: string, minutes: number) =>
    `That takes ${calls} requests to Wolkvox, about ${minutes === 1 ? '1 minute' : `${minutes} minutes`}. Go on?`,
  goOn: 'Go on',
}
