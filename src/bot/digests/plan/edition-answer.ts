import { readAt } from '../../../question/at-slot.ts'
import type { Answer, Edition, Inquiry, Place } from '../../model/answer-record.ts'
import type { Known } from '../../model/known.ts'
import type { Digest, DigestPlace } from '../../model/digest.ts'

const prefix = 'digest.'

export function editionId(digest: string, slot: number | string): string {
  return `${prefix}${digest}.${slot}`
}

/** Whether an answer is one of a schedule's: told by its id, without reading it. */
export function isEdition(id: string): boolean {
  return id.startsWith(prefix)
}

export function editionAnswer(
  id: string,
  { place, language, questions, weekStart }: Digest,
  owner: Known,
  edition: Edition,
  inquiries: readonly Inquiry[],
): Answer {
  const [first] = questions
  const zone = inquiries[0]?.period.zone
  return {
    id,
    person: { id: owner.id, name: owner.name, language, zone: owner.zone },
    place: placeOf(place),
    language,
    askedAt: edition.slot,
    ...(first !== undefined &&
      zone !== undefined && { reading: readAt(first, edition.slot, zone, weekStart) }),
    content: { kind: 'digest', edition, inquiries },
    state: 'open',
  }
}

export function placeOf(place: DigestPlace): Place {
  return place.kind === 'dm'
    ? { kind: 'direct', audience: 'private' }
    : { kind: 'post', channel: place.channel, audience: 'channel' }
}
