import type { Answer } from '../model/answer-record.ts'
import type { Message } from '../model/message.ts'
import type { Delivery, AnswerEnding } from './delivery.ts'
import { ended } from './ended.ts'

/**
 * Ends an answer that will not come where it was to stand. What stands there in its place is still to say so, for as
 * long as Slack does not take that either.
 */
export async function closePlace(
  delivery: Delivery,
  record: Answer,
  message: Message,
  outcome: AnswerEnding,
): Promise<void> {
  const standing = record.posted ?? record.placeholder
  // Figures that stand already are left alone.
  if (standing === undefined || record.replacesFigures === true) return ended(delivery, record, outcome)
  const closed = await delivery.answers.updateAsRead(record, ['state', 'posted', 'placeholder', 'sending'], {
    content: { kind: 'said', message },
    outcome,
    posted: standing,
    placeholder: undefined,
    postingSince: undefined,
  })
  // Another run has brought it further meanwhile.
  if (closed !== undefined) await delivery.answers.wake(record.id)
}
