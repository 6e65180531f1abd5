/** What is said of files, and of the rows themselves. */
export const files = {
  /** Beside the file: what it holds. */
  summary: (title: string, when: string) => `${title} ${when}`,
  rows: (title: string, when: string, n: string) => `${title} ${when}: ${n} ${n === '1' ? 'row' : 'rows'}`,
  /** In place of a placeholder. */
  below: (name: string) => `The file is here: ${name}`,
  unknown:
    'Slack did not say whether the file arrived, so I did not send it twice. If it is not here, ask once more.',
  refused: 'Slack did not take the file here. Ask for it in a DM, or in a channel that I am in.',
  sheet: 'Report',
  figure: 'Metric',
  value: 'Value',
  masked: '(not shown)',
  /** "3 rows of Closed chats on Tue 17 Mar 2026" */
  matching: (n: string, title: string, when: string) =>
    `${n} ${n === '1' ? 'row' : 'rows'} of “${title}” ${when}`,
  noneMatching: (title: string, when: string) => `No matching rows in “${title}” ${when}`,
  page: (page: string, of: string) => `Page ${page} of ${of}`,
  next: 'Next page',
  previous: 'Previous page',
}
