import { wordsIn } from '../../words/words-in.ts'
import type { Answer, Inquiry } from '../model/answer-record.ts'
import type { Call } from '../model/call.ts'
import type { Answers } from '../ports/answers.ts'
import type { Calls } from '../ports/calls.ts'
import type { Known } from '../model/known.ts'
import { oneLine } from '../model/one-line.ts'

export type GivenUp = 'given-up' | 'not-yours' | 'over'

/**
 * Ends a question that has no answer yet, where it is the asker or an admin who wants it: its calls are given up, save
 * those that somebody else waits for, and what already stands in Slack says that it was cancelled.
 */
export async function giveUpAnswer(
  { answers, calls }: { readonly answers: Answers; readonly calls: Calls },
  record: Answer,
  person: Pick<Known, 'id' | 'isAdmin'>,
): Promise<GivenUp> {
  if (record.state === 'done' || record.content.kind === 'said') return 'over'
  if (record.person.id !== person.id && !person.isAdmin) return 'not-yours'
  const { id, language } = record
  if (record.posted === undefined && record.postingSince === undefined) {
    await answers.update(id, { state: 'done', outcome: 'cancelled' })
  } else {
    const message = oneLine(language, wordsIn(language).talk.cancelled)
    await answers.update(id, { content: { kind: 'said', message }, outcome: 'cancelled' })
    await answers.wake(id)
  }
  await calls.giveUp(callsOf(record.content), id)
  return 'given-up'
}

/** Every call that an answer waits for. */
export function callsOf(content: Answer['content']): readonly Call[] {
  switch (content.kind) {
    case 'inquiry':
      return callsOfInquiry(content.inquiry)
    case 'digest':
      return content.inquiries.flatMap(callsOfInquiry)
    case 'said':
      return []
  }
}

/** With those of what it is compared with. */
export function callsOfInquiry({ calls, against }: Inquiry): readonly Call[] {
  return [...calls, ...(against?.calls ?? [])]
}
