import { wordsIn } from '../../words/words-in.ts'
import type { Answer, PostPlace } from '../model/answer-record.ts'
import { Failure, type FailureKind } from '../model/failure.ts'
import type { Message } from '../model/message.ts'
import type { Upload } from '../model/made-answer.ts'
import { oneLine } from '../model/one-line.ts'
import { deliver } from './deliver.ts'
import type { Delivery, Enter } from './delivery.ts'
import { ended } from './ended.ts'
import { isOverdue } from './is-overdue.ts'
import { sendToDm } from './send-to-dm.ts'
import { awaitTurn, endTurn, takeTurn } from './take-turn.ts'

/**
 * Shares a file in the place of an answer, once: what may have arrived is not sent again, and that is said. A
 * `response_url` takes no files, so that a private answer's goes to the person's DM.
 */
export async function deliverFile(
  delivery: Delivery,
  record: Answer,
  upload: Upload,
  message: Message,
  enter?: Enter,
): Promise<void> {
  awaitTurn(record)
  const place = await placeOf(delivery, record)
  const trouble =
    record.sharing === 'begun'
      ? 'slack-outcome-unknown'
      : record.sharing === undefined && (await share(delivery, record, place, upload, message))
  if (typeof trouble === 'string') return bear(delivery, { ...record, place }, trouble, enter)
  await tellWhere(delivery, record, upload)
  await ended(delivery, record, 'answered', enter)
}

async function placeOf({ chat }: Delivery, { place, person }: Answer): Promise<PostPlace> {
  if (place.kind === 'post') return place
  return { kind: 'post', channel: await chat.openDm(person.id), audience: 'private' }
}

/** Why the file is not there, or may not be; undefined when it is. */
async function share(
  delivery: Delivery,
  record: Answer,
  place: PostPlace,
  upload: Upload,
  message: Message,
): Promise<FailureKind | undefined> {
  const { answers, chat } = delivery
  const { id, person } = record
  const isCalling = place.audience === 'channel' && isOverdue(record)
  let taken: Answer | undefined
  const take = async () => {
    taken = await takeTurn(delivery, taken ?? record, { sharing: 'begun' })
  }
  try {
    await chat.upload(place, upload, isCalling ? { ...message, mentions: person.id } : message, take)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const isUnknown = error.kind === 'slack-outcome-unknown'
    if (taken !== undefined) await endTurn(answers, taken, isUnknown ? {} : { sharing: undefined })
    // Not begun: another run is at it.
    if (error.kind === 'slack-unavailable' || (isUnknown && taken === undefined)) throw error
    return error.kind
  }
  await answers.update(id, { sharing: 'done' })
  return undefined
}

/** Where the channel is the trouble, the file goes to the person's DM. */
async function bear(
  delivery: Delivery,
  record: Answer & { readonly place: PostPlace },
  trouble: FailureKind,
  enter?: Enter,
): Promise<void> {
  const { id, language, place, content } = record
  const isOfPlace = trouble === 'slack-not-in-channel' || trouble === 'slack-channel-gone'
  if (isOfPlace && place.audience === 'channel') {
    await sendToDm(delivery.answers, record, content)
    return ended(delivery, record, 'diverted', enter)
  }
  const { unknown, refused } = wordsIn(language).files
  const said = oneLine(language, trouble === 'slack-outcome-unknown' ? unknown : refused)
  const afresh = await delivery.answers.update(id, { place })
  const outcome = trouble === 'slack-outcome-unknown' ? 'answered' : trouble
  return deliver(delivery, afresh, said, outcome, enter)
}

/** Closes the placeholder, or says where a private answer's file went. Without these words the file is no less there. */
async function tellWhere({ chat }: Delivery, { posted, place, language }: Answer, { title }: Upload) {
  const { files, answer } = wordsIn(language)
  try {
    if (posted !== undefined) await chat.edit(posted, oneLine(language, files.below(title)), place.audience)
    if (place.kind === 'response') {
      await chat.respond(
        { ...place, audience: 'private', replaces: false },
        oneLine(language, answer.sentToDm),
      )
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
}
