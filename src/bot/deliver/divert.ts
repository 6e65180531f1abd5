import type { Answer } from '../model/answer-record.ts'
import { apology } from './apology.ts'
import type { Failure } from '../model/failure.ts'
import type { Message } from '../model/message.ts'
import type { Delivery, Enter, AnswerOutcome } from './delivery.ts'
import { ended } from './ended.ts'
import { sendToDm } from './send-to-dm.ts'

/** Where the place itself is the trouble, the answer goes to the person's DM and says why; the rest is tried again. */
export async function divert(
  delivery: Delivery,
  record: Answer,
  message: Message,
  outcome: AnswerOutcome,
  failure: Failure,
  enter?: Enter,
): Promise<void> {
  switch (failure.kind) {
    case 'slack-not-in-channel':
    case 'slack-channel-gone':
    case 'slack-link-expired':
      if (outcome === 'under-way') return
      await sendToDm(delivery.answers, record, contentInDm(record, message, failure))
      return ended(delivery, record, 'diverted', enter)
    case 'slack-person-gone':
    case 'slack-refused':
    case 'slack-blocks-refused':
      await ended(delivery, record, 'undeliverable', enter)
      throw failure
    default:
      throw failure
  }
}

/** What shows customers' data whole is made anew: it is kept for a quarter of an hour, a message for longer. */
function contentInDm(
  { content, language, seesPersonal }: Answer,
  message: Message,
  failure: Failure,
): Answer['content'] {
  if (seesPersonal === true) return content
  const why = failure.kind === 'slack-link-expired' ? [] : [apology(failure.kind, language, []).headline]
  return { kind: 'said', message: { ...message, context: [...why, ...message.context] } }
}
