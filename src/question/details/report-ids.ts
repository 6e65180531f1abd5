import { reports } from '../../report/catalogue.ts'
import type { Report } from '../../report/declaration/declaration.ts'
import { take, wordAt, type Sentence } from './sentence.ts'

const byApi = new Map(reports.map((report) => [report.api, report]))
const prefixes = new Set(reports.map(({ api }) => api.slice(0, api.indexOf('_'))))

/** Wolkvox's own id of a report, "chat_9", "diagram_1_2"; without a report where there is no such id. */
export function readReportId(
  sentence: Sentence,
): { readonly id: string; readonly report?: Report } | undefined {
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (!prefixes.has(wordAt(sentence, at))) continue
    let end = at + 1
    while (isNumbered(sentence, end)) end += 2
    if (end === at + 1 || !isApart(sentence, at, end)) continue
    const id = sentence.tokens
      .slice(at, end)
      .map(({ text }) => text)
      .join('')
    take(sentence, at, end, 'report')
    const report = byApi.get(id)
    return { id, ...(report && { report }) }
  }
  return undefined
}

const opening = new Set(['(', '[', '"', "'", '“', '‘', '«', '`', '*', ':', ',', '#'])
const going = new Set(['=', '&', '/', '-', '_', '%'])

/** A word of its own, not a part of something pasted: "42&api=agent_1". */
function isApart({ tokens }: Sentence, start: number, end: number): boolean {
  const [first, before, after] = [tokens[start], tokens[start - 1], tokens[end]]
  const isBegun = first?.isSpaced === true || opening.has(before?.text ?? '')
  return (
    isBegun && (after === undefined || after.isSpaced || (after.kind === 'sign' && !going.has(after.text)))
  )
}

/** "_1", without a space before either part. */
function isNumbered({ tokens }: Sentence, at: number): boolean {
  const [sign, number] = [tokens[at], tokens[at + 1]]
  return sign?.text === '_' && !sign.isSpaced && number?.kind === 'number' && !number.isSpaced
}
