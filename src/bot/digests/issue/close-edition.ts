import { wordsIn } from '../../../words/words-in.ts'
import type { Meter } from '../../model/meter.ts'
import type { Answers } from '../../ports/answers.ts'
import type { Memory } from '../../ports/memory.ts'
import { oneLine } from '../../model/one-line.ts'
import { isEdition } from '../plan/edition-answer.ts'
import { type Keepers, pauseDigest, tellKeeper } from '../plan/pause-digest.ts'

export interface Closers extends Keepers {
  readonly answers: Answers
  readonly memory: Pick<Memory, 'noteMessage'>
  readonly meter: Meter
  /** Epoch ms. */
  readonly now: () => number
}

/** What a digest may fail in a row before it is paused. */
const mostFailures = 5

/**
 * After every `answer`: where it was an edition and is over, notes how it went, and pauses a digest that cannot go on.
 * May be run any number of times.
 */
export async function closeEdition(closers: Closers, id: string): Promise<void> {
  if (!isEdition(id)) return
  const { digests, answers, memory, meter, now } = closers
  const record = await answers.get(id)
  if (record?.state !== 'done' || record.content.kind !== 'digest') return
  const { edition } = record.content
  const digest = await digests.get(edition.digest)
  if (digest === undefined || edition.kind === 'preview') return
  if (record.posted !== undefined) await memory.noteMessage(record.posted, id)
  if (digest.last !== undefined && digest.last.slot >= edition.slot) return
  const outcome = record.outcome ?? 'answered'
  const hasFailed = !['answered', 'diverted', 'cancelled'].includes(outcome)
  const failures = hasFailed ? digest.failures + 1 : 0
  if (digest.state === 'active') {
    if (outcome === 'diverted') await pauseDigest(closers, digest, 'channel-closed', edition.slot)
    else if (failures >= mostFailures) await pauseDigest(closers, digest, 'failing', edition.slot)
    else if (outcome === 'undeliverable') {
      await tellKeeper(closers, digest, 'undeliverable', edition.slot, (language) =>
        oneLine(language, wordsIn(language).digests.undeliverable(digest.title)),
      )
    }
  }
  await digests.note(digest.id, { last: { slot: edition.slot, at: now(), outcome }, failures })
  meter.count('digests', { outcome })
  meter.time('lateness', Math.max(0, now() - edition.slot) / 1000, { outcome })
}
