import { z } from 'zod'
import { Failure } from '../bot/model/failure.ts'
import type { ResponseHead } from './exchange.ts'
import { refusal } from './refusal.ts'

/** What every answer of the API is wrapped in; `code` is a number or a string, and `data` may be missing. */
const Envelope = z.looseObject({
  code: z.union([z.number(), z.string()]).nullish(),
  msg: z.unknown().optional(),
  data: z.unknown().optional(),
})

const Row = z.record(z.string(), z.unknown())
const checkedRows = 20

/** "Validate dates entered" is how Wolkvox says that there are no rows; any other 404 is of somebody else. */
const noRows = /\bvalidate dates\b/i
const announcement = /^\s*(\d+) records? w(?:as|ere) found/i

/**
 * What is in an answer's `data`, nothing where there are no rows; the campaigns of now come without an envelope.
 * Everything but an answer is a Failure.
 */
export function dataIn({ status, retryAfterMs }: ResponseHead, answer: unknown): unknown {
  if (status === 200 && Array.isArray(answer)) return answer
  const envelope = Envelope.safeParse(answer).data
  const code = status === 200 ? Number(envelope?.code ?? 200) : status
  if (envelope === undefined || (code !== 200 && code !== 0)) {
    const msg = typeof envelope?.msg === 'string' ? envelope.msg : ''
    if (code === 404 && noRows.test(msg)) return []
    throw refusal(code, msg, retryAfterMs)
  }
  return envelope.data ?? []
}

/** Whether an answer says that nothing was found, which is more than that there are no rows. */
export function isNotFound({ status }: ResponseHead, answer: unknown): boolean {
  return status === 404 || Number(Envelope.safeParse(answer).data?.code) === 404
}

/** How many rows an answer says that it has. */
export function announcedIn(answer: unknown): number | undefined {
  const found = announcement.exec(String(Envelope.safeParse(answer).data?.msg))
  return found === null ? undefined : Number(found[1])
}

/** The first rows tell whether this is an answer at all; odd cells and rows are for `report/` to make out. */
export function checkRows(data: unknown): void {
  const first = Array.isArray(data) ? data.slice(0, checkedRows).filter((row) => row !== null) : [data]
  if (!z.array(Row).safeParse(first).success) throw new Failure('answer-unreadable')
}
