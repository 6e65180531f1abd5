import type { BotPorts } from '../../ask/bot-ports.ts'
import type { Asking, Heard } from '../../model/bot.ts'
import type { Known } from '../../model/known.ts'
import type { Digest } from '../../model/digest.ts'
import { wordsIn } from '../../../words/words-in.ts'
import { isAboutOne } from '../../model/policy.ts'
import { oneLine } from '../../model/one-line.ts'
import { herePlace } from '../propose/propose-digest.ts'
import { preview } from '../propose/start-proposal.ts'

/** What would have gone to its owner is proposed anew, in place of its proposal, for the channel where that stands. */
export async function postHere(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  { id, language, questions }: Digest,
): Promise<Heard> {
  if (questions.some(isAboutOne)) {
    return { kind: 'said', message: oneLine(person.language, wordsIn(person.language).controls.staysPrivate) }
  }
  const change = { place: herePlace(asking), proposal: asking.id }
  const digest = await askers.digests.change(id, change, { by: person.id, deed: 'edit' })
  return preview(askers, asking, { ...person, language }, digest, asking.message)
}
