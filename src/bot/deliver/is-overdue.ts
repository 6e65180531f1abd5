import type { Answer } from '../model/answer-record.ts'

const overdueMs = 60_000

/** Nobody looks at a placeholder for longer than a minute, and an edited message calls nobody. */
export function isOverdue({ underWay, posted, place, ageMs = 0, content }: Answer): boolean {
  const isWaitedFor = underWay !== undefined && posted !== undefined && content.kind === 'inquiry'
  return isWaitedFor && place.kind === 'post' && ageMs > overdueMs
}
