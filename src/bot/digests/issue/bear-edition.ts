import { clock } from '../../../words/format.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { Answer, Edition } from '../../model/answer-record.ts'
import { closePlace } from '../../deliver/close-place.ts'
import type { Patient } from '../../deliver/lose-patience.ts'
import { noteTrouble } from '../../deliver/trouble.ts'
import { oneLine } from '../../model/one-line.ts'
import { type Keepers, tellKeeper } from '../plan/pause-digest.ts'

/**
 * For an edition that failed on its way to Slack: it is tried until nobody wants it any more, and whoever keeps the
 * digest hears of it long before.
 */
export async function bearEdition(
  bearing: Patient & Keepers,
  record: Answer,
  edition: Edition,
): Promise<void> {
  const { digests, giveUpAfterMs, now } = bearing
  const lastsMs = await noteTrouble(bearing, record)
  const digest = await digests.get(edition.digest)
  if (digest === undefined) return
  const { language } = record
  if (now() >= edition.staleAt) {
    const due = clock(edition.slot, digest.schedule.zone)
    const line = wordsIn(language).digests.gaveUp(digest.title, due)
    return closePlace(bearing, record, oneLine(language, line), 'undeliverable')
  }
  if (lastsMs < giveUpAfterMs) return
  await tellKeeper(bearing, digest, 'not-taken', edition.slot, (language) =>
    oneLine(language, wordsIn(language).digests.notTaken(digest.title)),
  )
}
