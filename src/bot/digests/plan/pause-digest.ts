import { wordsIn } from '../../../words/words-in.ts'
import type { Place } from '../../model/answer-record.ts'
import type { Message } from '../../model/message.ts'
import type { Answers } from '../../ports/answers.ts'
import type { People } from '../../ports/people.ts'
import type { Known } from '../../model/known.ts'
import type { Digest, Digests, PauseReason } from '../../model/digest.ts'
import { placeOf } from './edition-answer.ts'
import { manageMenu } from './manage-menu.ts'

/** What keeps an eye on digests. */
export interface Keepers {
  readonly digests: Digests
  readonly answers: Pick<Answers, 'create' | 'wake'>
  readonly people: People
  /** Slack user ids of who is told where an owner is gone; may be none. */
  readonly admins: readonly string[]
}

/** The bot pauses a digest by itself, and tells its owner, or the admins where there is none any more. */
export async function pauseDigest(
  keepers: Keepers,
  digest: Digest,
  reason: PauseReason,
  at: number,
): Promise<void> {
  await tellKeeper(keepers, digest, `paused.${reason}`, at, (language) => {
    const words = wordsIn(language).digests
    return {
      language,
      headline: words.paused[reason](digest.title),
      parts: [
        {
          kind: 'text',
          text: words.pausedNow,
          ...(digest.place.kind === 'channel' && { channel: digest.place.channel }),
        },
      ],
      context: [],
      buttons: [
        {
          label: words.buttons.resume,
          press: { kind: 'digest', digest: digest.id, act: 'resume' },
          emphasis: 'primary',
        },
        manageMenu(digest, ['edit', 'hand-over', 'delete'], language),
      ],
    }
  })
  await keepers.digests.change(digest.id, { state: 'paused', reason }, { by: 'bot', deed: 'pause' })
}

/** The same `about` at the same time is told once. Where nobody can be asked, the digest's own channel is told. */
export async function tellKeeper(
  { answers, people, admins }: Keepers,
  digest: Digest,
  about: string,
  at: number,
  message: (language: Message['language']) => Message,
): Promise<void> {
  const owner = await people.get(digest.owner)
  const told = owner.isGone ? await Promise.all(admins.map((admin) => people.get(admin))) : [owner]
  const present = told.filter((person) => !person.isGone)
  const direct: Place = { kind: 'direct', audience: 'private' }
  for (const person of present.length > 0 ? present : [owner]) {
    const place = person.isGone ? placeOf(digest.place) : direct
    if (person.isGone && place.kind === 'direct') continue
    await tell(person, place)
  }

  async function tell(person: Known, place: Place): Promise<void> {
    const { id, name, language, zone } = person
    const answer = `told.${digest.id}.${about}.${at}.${id}`
    await answers.create({
      id: answer,
      person: { id, name, language, zone },
      place,
      language,
      askedAt: at,
      content: { kind: 'said', message: message(language) },
      state: 'open',
    })
    await answers.wake(answer)
  }
}
