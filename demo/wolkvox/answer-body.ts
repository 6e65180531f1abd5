import { gzipSync } from 'node:zlib'

import type { ReportFacts } from './facts.ts'
import type { Oddity } from './faults.ts'
import { oddRow } from './odd-row.ts'
import type { Row } from './reports/slice.ts'

const rowsABlock = 500

export interface AnswerBody {
  readonly chunks: readonly Buffer[]
  readonly bytes: number
  /** As the header names it. */
  readonly encoding?: string
}

/** The bytes of an answer with at least one row, those beyond the report's limit silently left out. */
export function answerBody(
  { most_rows: mostRows }: Pick<ReportFacts, 'most_rows'>,
  rows: readonly Row[],
  code: string | number,
  oddity: Oddity,
): AnswerBody {
  const total = Math.min(mostRows, rows.length + (oddity.extraRows ?? 0))
  const msg = `${oddity.announced ?? total} records were found`
  const envelope = { code: oddity.code ?? code, error: null, msg }
  const indent = oddity.pretty ? 4 : undefined
  if (oddity.data) {
    const data = { null: { data: null }, missing: {}, empty: { data: [] } }[oddity.data]
    return bodyOf([JSON.stringify({ ...envelope, ...data }, null, indent)], oddity)
  }
  const head = JSON.stringify({ ...envelope, data: [] }, null, indent).replace(/\]\s*\}$/, '')
  return bodyOf([head, ...blocks(rows, total, oddity), ']}'], oddity)
}

/** cdr_4 answers one object in place of a list. */
export function objectBody(data: Row, code: string | number, oddity: Oddity): AnswerBody {
  const envelope = { code: oddity.code ?? code, error: null, msg: '1 records were found' }
  return bodyOf(
    [JSON.stringify({ ...envelope, data: oddRow(data, oddity) }, null, oddity.pretty ? 4 : undefined)],
    oddity,
  )
}

/** The campaigns of now come without an envelope. */
export function bareBody(rows: readonly Row[], oddity: Oddity): AnswerBody {
  return bodyOf([`[${encoded(rows, oddity)}]`], oddity)
}

/** The rows as text, then the first of them again until there are `total`, encoded only once. */
function blocks(rows: readonly Row[], total: number, oddity: Oddity): readonly (string | Buffer)[] {
  const own = rows.slice(0, total)
  const again = own.slice(0, rowsABlock)
  const missing = total - own.length
  const block = Buffer.from(`,${encoded(again, oddity)}`)
  const rest = encoded(again.slice(0, missing % again.length), oddity)
  return [
    encoded(own, oddity),
    ...Array.from({ length: Math.floor(missing / again.length) }, () => block),
    ...(rest ? [`,${rest}`] : []),
  ]
}

function encoded(rows: readonly Row[], oddity: Oddity): string {
  const odd = rows.map((row) => oddRow(row, oddity))
  const list = oddity.nullRows ? odd.flatMap((row, index) => (index % 7 === 3 ? [null, row] : [row])) : odd
  return JSON.stringify(list, null, oddity.pretty ? 4 : undefined).slice(1, -1)
}

function bodyOf(parts: readonly (string | Buffer)[], { gzip, mark = false }: Oddity): AnswerBody {
  const marked = mark ? ['\uFEFF', ...parts] : parts
  const plain = marked.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))
  const chunks = gzip === undefined ? plain : [gzipSync(Buffer.concat(plain))]
  const bytes = chunks.reduce((sum, { length }) => sum + length, 0)
  return { chunks, bytes, ...(gzip !== undefined && { encoding: gzip }) }
}
