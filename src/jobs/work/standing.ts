import type { Standing, Waiting } from '../../bot/ports/calls.ts'
import type { CallOutcome } from '../calls/outcome.ts'

/** Not in its lane at this moment: given up, or to be tried again. */
export const nowhere: Waiting = { kind: 'waiting', ahead: 0, isRunning: false }

/** How a call stands that ended like this; `now` is what Redis' clock says. */
export function standing(outcome: CallOutcome | undefined, now: number): Standing {
  switch (outcome?.kind) {
    case 'kept':
      return { kind: 'kept', asOf: outcome.asOf, rows: outcome.rows }
    case 'failed':
      return { kind: 'failed', failure: outcome.failure, agoMs: Math.max(now - outcome.ended, 0) }
    default:
      return nowhere
  }
}

/** How a call stands whose parts stand like this: failed by one, waiting for the last, as old as the oldest. */
export function joined(parts: readonly Standing[]): Standing {
  const failed = parts.find((part) => part.kind === 'failed')
  if (failed !== undefined) return failed
  const waiting = parts.filter((part) => part.kind === 'waiting')
  if (waiting.length > 0) {
    const endsAt = Math.max(...waiting.map(({ endsAt = Number.NaN }) => endsAt))
    return {
      kind: 'waiting',
      ahead: Math.max(...waiting.map(({ ahead }) => ahead)),
      isRunning: waiting.some(({ isRunning }) => isRunning),
      ...(!Number.isNaN(endsAt) && { endsAt }),
    }
  }
  const kept = parts.filter((part) => part.kind === 'kept')
  return {
    kind: 'kept',
    asOf: Math.min(...kept.map(({ asOf }) => asOf)),
    rows: kept.reduce((sum, { rows }) => sum + rows, 0),
  }
}
