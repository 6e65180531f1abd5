import { clock, day } from '../../../words/format.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { Language } from '../../../words/language.ts'
import { isDm } from '../../model/is-dm.ts'
import type { Message, MessagePart } from '../../model/message.ts'
import { isAboutOne } from '../../model/policy.ts'
import type { Access } from '../plan/can-post.ts'
import type { Digest, DigestPlace } from '../../model/digest.ts'
import { actButton } from '../plan/manage-menu.ts'
import { isFixed, questionText } from '../plan/question-text.ts'
import { momentText, scheduleText } from '../plan/rule-text.ts'

export interface Proposal {
  readonly digest: Digest
  /** The next slots, in epoch ms. */
  readonly next: readonly number[]
  readonly access: Access
  /** What it would say now, where that is known. */
  readonly preview: Message | undefined
  /** Where it is shown: there its own place is "here". */
  readonly channel: string
  /** Who reads it, where that may be somebody else than its owner. */
  readonly reader?: string
  /** Whose clocks the reader lives by. */
  readonly readerZone: string
  /** It would show agents where they go without their names. */
  readonly areNamesHidden?: boolean
  readonly at: number
}

/** A digest as it was read, with its next runs and what it would say now: it starts only when that is confirmed. */
export function presentProposal(proposal: Proposal): Message {
  const { digest, preview } = proposal
  const { language } = digest
  const words = wordsIn(language).digests
  const { buttons } = words
  return {
    language,
    headline: words.propose(digest.title),
    parts: [
      ...readBack(proposal),
      ...(preview === undefined
        ? [{ kind: 'text' as const, text: words.previewLater }]
        : [
            { kind: 'heading' as const, text: words.preview },
            { kind: 'text' as const, text: preview.headline },
            ...preview.parts,
          ]),
    ],
    context: preview?.context ?? [],
    buttons: [
      { ...actButton(digest, 'start', language), emphasis: 'primary' },
      ...(canPostHere(proposal) ? [actButton(digest, 'post-here', language)] : []),
      { ...actButton(digest, 'edit', language), label: buttons.change },
      actButton(digest, 'discard', language),
    ],
  }
}

function canPostHere({ digest, channel }: Proposal): boolean {
  return digest.place.kind === 'dm' && channel !== '' && !isDm(channel) && !digest.questions.some(isAboutOne)
}

/** Report, period rule, rule, zone, place and the next runs. */
export function readBack(proposal: Omit<Proposal, 'preview'>): readonly MessagePart[] {
  const { digest, next, access, at, readerZone, areNamesHidden = false } = proposal
  const { language, questions, schedule, place } = digest
  const words = wordsIn(language).digests
  const runs = next.map((slot) => runText(slot, schedule.zone, readerZone, language)).join(' · ')
  const lines = [
    ...questions.map((question) => `• ${questionText(question, language)}`),
    capitalised(scheduleText(schedule, at, language)),
    words.next(runs === '' ? words.noNext : runs),
  ]
  const warnings = [
    ...(questions.some((question) => isFixed(question, at, schedule.zone)) ? [words.fixedDates] : []),
    ...(areNamesHidden ? [words.namesHidden] : []),
    ...accessText(access, place, language),
  ]
  return [
    { kind: 'text', text: lines.join('\n') },
    placeText(proposal),
    ...warnings.map((text) => ({ kind: 'text' as const, text })),
  ]
}

/** When a run comes, and what the reader's own clock says then where that is something else. */
function runText(slot: number, zone: string, readerZone: string, language: Language): string {
  const [due, here] = [zone, readerZone].map((one) => momentText(slot, one, language))
  if (due === undefined || here === undefined || due === here) return due ?? ''
  const isSameDay = day(slot, zone, language) === day(slot, readerZone, language)
  const { inYourTime } = wordsIn(language).digests
  return inYourTime(due, isSameDay ? clock(slot, readerZone) : here)
}

export function accessText(access: Access, place: DigestPlace, language: Language): readonly string[] {
  const words = wordsIn(language).digests
  switch (access) {
    case 'open':
      return []
    case 'not-in-channel':
      return [words.notInChannel]
    case 'gone':
      return [words.channelGone]
    case 'unknown':
      return [words.channelUnknown(place.kind === 'channel' ? (place.name ?? '') : '')]
  }
}

function placeText({ digest, channel, reader }: Omit<Proposal, 'preview'>): MessagePart {
  const { owner, place, language } = digest
  const words = wordsIn(language).digests
  const isOwner = reader === undefined || reader === owner
  if (place.kind === 'dm') return { kind: 'text', text: isOwner ? words.postsToYou : words.postsToOwner }
  if (place.channel === channel) return { kind: 'text', text: words.postsHere }
  if (place.name !== undefined) return { kind: 'text', text: words.postsIn(place.name) }
  return { kind: 'text', text: words.postsInChannel, channel: place.channel }
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
