import type { Rating } from '../src/bot/ports/ledger.ts'
import type { Reading } from '../src/question/understanding.ts'
import { columns } from './columns.ts'

/** What was asked in the same words and read as the same report, with its thumbs: the worst first. */
export function feedbackTable(ratings: readonly Rating[]): string {
  const groups = Map.groupBy(
    ratings,
    ({ text, reading }) => `${reading?.report} ${text?.trim().toLowerCase()}`,
  )
  const rows = [...groups.values()]
    .map((group) => {
      const bad = group.filter(({ isGood }) => !isGood).length
      return { bad, good: group.length - bad, last: group.at(-1) }
    })
    .toSorted((a, b) => b.bad - a.bad || a.good - b.good)
    .map(({ bad, good, last }) => [bad, good, last?.text ?? '(button)', readAs(last?.reading)])
  if (rows.length === 0) return 'Nobody has judged an answer.'
  return columns([['bad', 'good', 'typed', 'read as'], ...rows])
}

function readAs(reading: Reading | undefined): string {
  if (reading === undefined) return ''
  const { report, by, measure, top, filters, period } = reading
  const days =
    period && [period.start, period.end].map((at) => new Date(at).toISOString().slice(0, 16)).join('–')
  const parts = [
    report,
    by.length > 0 && `by ${by.join(', ')}`,
    measure,
    top !== undefined && `top ${top}`,
    filters.length > 0 &&
      `only ${filters.map(({ words, negated }) => `${negated === true ? 'not ' : ''}${words}`).join(', ')}`,
    days,
  ]
  return parts.filter((part) => typeof part === 'string').join(' ')
}
