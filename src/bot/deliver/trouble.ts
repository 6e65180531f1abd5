import type { Answer } from '../model/answer-record.ts'
import type { Delivery } from './delivery.ts'

/** An answer is tried every minute or so: trouble that was not seen for longer has passed, and this is another. */
const passedAfterMs = 3 * 60_000

/** Notes that an answer could not be brought to Slack; returns for how long this has been so, in ms of its own age. */
export async function noteTrouble(
  { answers }: Pick<Delivery, 'answers'>,
  { id, trouble, ageMs: last = 0 }: Pick<Answer, 'id' | 'trouble' | 'ageMs'>,
): Promise<number> {
  const since = trouble !== undefined && last - trouble.last < passedAfterMs ? trouble.since : last
  await answers.update(id, { trouble: { since, last } })
  return last - since
}
