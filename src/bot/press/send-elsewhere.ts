import { wordsIn } from '../../words/words-in.ts'
import type { Heard } from '../model/bot.ts'
import { oneLine } from '../model/one-line.ts'
import { askChanged, type QuestionChange } from './ask-changed.ts'
import { isAboutOne } from '../model/policy.ts'
import { reply, type PressedAnswer } from './pressed-answer.ts'

/** For everyone to see, by the rules of the channel, and of the moment that was answered first. */
export async function share(under: PressedAnswer): Promise<Heard> {
  const { askers, asking, reader, answer, reading } = under
  const { askedAt } = answer
  if (isAboutOne(reading)) {
    return reply(under, wordsIn(reader.language).controls.staysPrivate)
  }
  const { place } = asking
  const isPrivate = place.kind === 'response'
  const open = isPrivate ? { ...place, audience: 'channel' as const, replaces: false } : place
  const change = { reading, at: askedAt, isSame: true, sharedBy: reader.name }
  const heard = await askChanged(askers, { ...asking, place: open }, reader, answer, change)
  return heard.kind === 'accepted' ? { kind: 'accepted' } : heard
}

/** As private as can be: in the person's DM. */
export async function sendToDm(
  { askers, asking, reader, answer }: PressedAnswer,
  change: QuestionChange,
): Promise<Heard> {
  const place = { kind: 'direct', audience: 'private' } as const
  const heard = await askChanged(askers, { ...asking, place }, reader, answer, change)
  if (heard.kind !== 'accepted' || asking.place.kind === 'direct') return heard
  return { kind: 'said', message: oneLine(reader.language, wordsIn(reader.language).answer.sentToDm) }
}

/** A file cannot be handed over through a `response_url`: a private answer's goes to the DM. */
export function sendFile(under: PressedAnswer, change: QuestionChange): Promise<Heard> {
  const { askers, asking, reader, answer } = under
  return asking.place.kind === 'response'
    ? sendToDm(under, change)
    : askChanged(askers, asking, reader, answer, change)
}
