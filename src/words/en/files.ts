import type { FileWords } from '../sections/files.ts'

export const files: FileWords = {
  summary: (title, when) => `${title} ${when}`,
  rows: (title, when, n) => `${title} ${when}: ${n} ${n === '1' ? 'row' : 'rows'}`,
  below: (name) => `The file is here: ${name}`,
  unknown:
    'Slack did not say whether the file arrived, so I did not send it twice. If it is not here, ask once more.',
  refused: 'Slack did not take the file here. Ask for it in a DM, or in a channel that I am in.',
  sheet: 'Report',
  figure: 'Metric',
  value: 'Value',
  masked: '(not shown)',
  matching: (n, title, when) => `${n} ${n === '1' ? 'row' : 'rows'} of “${title}” ${when}`,
  noneMatching: (title, when) => `No matching rows in “${title}” ${when}`,
  page: (page, of) => `Page ${page} of ${of}`,
  next: 'Next page',
  previous: 'Previous page',
}
