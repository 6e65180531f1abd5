import type { Answer, Person, Posted } from '../model/answer-record.ts'
import type { Asking } from '../model/bot.ts'

/** What is kept of a question beside what is asked. */
export interface Notes {
  /** What was typed. */
  readonly text?: string | undefined
  /** What is asked back. */
  readonly open?: Answer['open'] | undefined
  /** The answer that the words went on from. */
  readonly follows?: string | undefined
  /** The answer that a button made this one from. */
  readonly madeFrom?: string | undefined
  /** What of that one could not be kept. */
  readonly lost?: Answer['lost'] | undefined
  /** The message that the answer is edited into. */
  readonly posted?: Posted | undefined
  readonly refreshedBy?: string | undefined
  readonly sharedBy?: string | undefined
  /** What stands there are figures that stay until there are others. */
  readonly replacesFigures?: boolean | undefined
}

/** The part of a record that every asking has. */
export function beginAnswer(
  { id, place, at, message }: Asking,
  person: Person,
): Pick<Answer, 'id' | 'person' | 'place' | 'language' | 'askedAt' | 'opensThread'> {
  const { id: user, name, language, zone } = person
  const opensThread = place.kind === 'post' && message !== undefined && message.ts === place.threadTs
  return {
    id,
    person: { id: user, name, language, zone },
    place,
    language,
    askedAt: at,
    ...(opensThread && { opensThread }),
  }
}
