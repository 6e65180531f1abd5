import { deliver } from './deliver/deliver.ts'
import { answerDigest } from './digests/issue/answer-digest.ts'
import type { Answerers } from './answer/answerers.ts'
import { answerInquiry } from './answer/answer-inquiry.ts'

/**
 * Brings the answer of this id as far as it can be brought now: posts it when all its calls have ended, else leaves it
 * to be woken by the next call that ends. May be run any number of times, by any process; one at a time.
 */
export async function answer(answerers: Answerers, id: string): Promise<void> {
  const record = await answerers.answers.get(id)
  if (record === undefined || record.state === 'done') return
  const { content } = record
  switch (content.kind) {
    case 'said':
      return deliver(answerers, record, content.message, record.outcome ?? 'said')
    case 'digest':
      return answerDigest(answerers, { ...record, content })
    case 'inquiry':
      return answerInquiry(answerers, record, content.inquiry, content.as)
  }
}
