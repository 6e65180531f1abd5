import { wordsIn } from '../../words/words-in.ts'
import type { Place } from '../model/answer-record.ts'
import type { Message } from '../model/message.ts'
import type { People } from '../ports/people.ts'

/** In a channel only what mentions the bot reaches it: a message that may be gone on from says so there. */
export async function invite(
  people: Pick<People, 'self'>,
  place: Place,
  message: Message,
  example = '',
): Promise<Message> {
  if (place.kind !== 'post' || place.audience !== 'channel') return message
  const { goOn } = wordsIn(message.language).talk
  const invitation = { kind: 'invitation' as const, text: goOn, mention: await people.self(), example }
  return { ...message, parts: [...message.parts, invitation] }
}
