import type { Answer } from '../answer-record.ts'
import type { Delivery } from './delivery.ts'

const overdueMs = 60_000

/** Nobody looks at a placeholder for longer than a minute, and an edited message calls nobody. */
export function isOverdue({ now }: Delivery, { underWay, posted, place, askedAt, content }: Answer): boolean {
  const isWaitedFor = underWay !== undefined && posted !== undefined && content.kind === 'inquiry'
  return isWaitedFor && place.kind === 'post' && now() - askedAt > overdueMs
}
