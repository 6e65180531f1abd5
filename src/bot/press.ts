import type { Askers } from './ask/askers.ts'
import type { Asking, Heard } from './model/bot.ts'
import { digestPress } from './digests/manage/digest-press.ts'
import type { AnswerPress, DigestPress } from './model/message.ts'
import { pressUnderAnswer } from './press/press-under-answer.ts'
import { personOf } from './read/preferences.ts'

/** A button of a digest, or under an answer. */
export async function press(
  askers: Askers,
  asking: Asking,
  press: AnswerPress | DigestPress,
): Promise<Heard> {
  const person = await personOf(askers, asking)
  return press.kind === 'digests' || press.kind === 'digest' || press.kind === 'new-digest'
    ? digestPress(askers, asking, person, press)
    : pressUnderAnswer(askers, asking, person, press)
}
