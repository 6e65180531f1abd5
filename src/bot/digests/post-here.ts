import type { Askers } from '../askers.ts'
import type { Asking, Heard } from '../bot.ts'
import type { Known } from '../ports/people.ts'
import type { Digest } from './digest.ts'
import { herePlace } from './propose-digest.ts'
import { preview } from './start-proposal.ts'

/** What would have gone to its owner is proposed anew, in place of its proposal, for the channel where that stands. */
export async function postHere(
  askers: Askers,
  asking: Asking,
  person: Known,
  { id, language }: Digest,
): Promise<Heard> {
  const change = { place: herePlace(asking), proposal: asking.id }
  const digest = await askers.digests.change(id, change, { by: person.id, deed: 'edit' })
  return preview(askers, asking, { ...person, language }, digest, asking.message)
}
