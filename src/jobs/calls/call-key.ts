import { createHash } from 'node:crypto'
import type { Call } from '../../bot/model/call.ts'

/** The same call has the same key in every process; it begins with the report for whoever reads Redis. */
export function callKey({ account, report, params, window, isWhole }: Call): string {
  const sorted = Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const asked = [account, report, sorted, window.start, window.end]
  const text = JSON.stringify(isWhole === true ? [...asked, 'whole'] : asked)
  return `${report}.${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`
}
