import type { Answer } from '../model/answer-record.ts'
import type { Meter } from '../model/meter.ts'
import type { Answers } from '../ports/answers.ts'
import type { Chat } from '../ports/chat.ts'
import type { Memory } from '../ports/memory.ts'

export interface Delivery {
  readonly answers: Answers
  readonly chat: Chat
  /** What stands where, for reactions and for threads under it. */
  readonly memory: Pick<Memory, 'noteMessage'>
  readonly meter: Meter
  /** Epoch ms. */
  readonly now: () => number
}

/** How an answer ended. */
export type AnswerEnding = NonNullable<Answer['outcome']>
export type AnswerOutcome = 'under-way' | AnswerEnding
/** Enters a delivery in the books. */
export type Enter = (outcome: AnswerEnding) => Promise<void>
