import type { Answer } from '../model/answer-record.ts'
import type { Delivery, AnswerEnding, Enter } from './delivery.ts'

/** Notes how an answer ended, and counts it. It is entered first: a crash in between enters it twice rather than never. */
export async function ended(
  { answers, meter }: Delivery,
  { id }: Answer,
  outcome: AnswerEnding,
  enter?: Enter,
): Promise<void> {
  await enter?.(outcome)
  const { ageMs } = await answers.update(id, { state: 'done', outcome })
  meter.count('answers', { outcome })
  if (ageMs !== undefined) meter.time('answer', ageMs / 1000, { outcome })
}
