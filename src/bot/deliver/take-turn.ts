import type { Answer } from '../model/answer-record.ts'
import { Failure } from '../model/failure.ts'
import type { Answers } from '../ports/answers.ts'
import type { Delivery } from './delivery.ts'

/** Whoever was frozen for longer may count as dead, and another process may send in its place. */
export const sendWithinMs = 1000
/** After that a request to Slack is given up, with a second for the way. */
const requestMs = 11_000

/**
 * Takes the next sending of an answer, for this run alone. Two runs may work on one answer, where a process was slow and
 * counted as dead: whoever read the record before this may not send any more, and whoever reads it later waits until
 * this sending is over (`awaitTurn`). What is not sent within a second is not sent at all.
 */
export async function takeTurn(
  { answers, now }: Delivery,
  record: Answer,
  change: Partial<Answer>,
): Promise<Answer> {
  const since = now()
  const turn = (record.sending?.turn ?? 0) + 1
  const { ageMs = 0 } = (await answers.get(record.id)) ?? record
  const sending = { turn, until: ageMs + sendWithinMs + requestMs }
  const taken = await changeAlone(answers, record, { ...change, sending })
  if (now() - since <= sendWithinMs) return taken
  await endTurn(answers, taken, {})
  throw new Failure('slack-outcome-unknown')
}

/** The sending is over, whatever came of it. */
export async function endTurn(answers: Answers, taken: Answer, change: Partial<Answer>): Promise<void> {
  const { turn = 0 } = taken.sending ?? {}
  await answers.updateAsRead(taken, ['sending'], { ...change, sending: { turn, until: 0 } })
}

/** Before what was sent is looked up, or sent once more: another run may be about to send it. */
export function awaitTurn({ sending, ageMs = 0 }: Answer): void {
  const waitMs = (sending?.until ?? 0) - ageMs
  if (waitMs > 0) throw new Failure('slack-unavailable', { retryAfterMs: waitMs })
}

/** Fails where another run has brought the answer further since it was read. */
export async function changeAlone(
  answers: Answers,
  record: Answer,
  change: Partial<Answer>,
): Promise<Answer> {
  const changed = await answers.updateAsRead(record, ['state', 'posted', 'placeholder', 'sending'], change)
  if (changed === undefined) throw new Failure('slack-outcome-unknown')
  return changed
}
