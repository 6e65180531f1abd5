import { wordsIn } from '../words/words-in.ts'
import type { Askers } from './askers.ts'
import type { Asking, Heard } from './bot.ts'
import { digestPress } from './digests/digest-press.ts'
import type { AnswerPress, DigestPress } from './message.ts'
import { mayAsk } from './policy.ts'
import { pressUnderAnswer } from './press/press-under-answer.ts'
import { say } from './say.ts'
import { personOf } from './recall/preferences.ts'

/** A button of a digest, or under an answer. */
export async function press(
  askers: Askers,
  asking: Asking,
  press: AnswerPress | DigestPress,
): Promise<Heard> {
  const person = await personOf(askers, asking)
  const { language } = person
  if (!mayAsk(person, asking.channel, askers.policy)) {
    return { kind: 'said', message: say(language, wordsIn(language).askBack.notAllowed) }
  }
  return press.kind === 'digests' || press.kind === 'digest' || press.kind === 'new-digest'
    ? digestPress(askers, asking, person, press)
    : pressUnderAnswer(askers, asking, person, press)
}
