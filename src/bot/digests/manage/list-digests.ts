import { clock, day, zoneName } from '../../../words/format.ts'
import type { Language } from '../../../words/language.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { BotPorts } from '../../ask/bot-ports.ts'
import type { Asking } from '../../model/bot.ts'
import type { Button, DigestPress, Message, MessagePart } from '../../model/message.ts'
import { keptForMs, type Digest, type LastRun } from '../../model/digest.ts'
import { actsOf, manageMenu } from '../plan/manage-menu.ts'
import { momentText, ruleText } from '../plan/rule-text.ts'

export type WhoseDigests = Extract<DigestPress, { kind: 'digests' }>['whose']
type Entry = Extract<MessagePart, { kind: 'entry' }>

const pageSize = 8
const atHome = 5

/** The digests that somebody may see: next run, last outcome, owner, and what can be done with each. Pages from 0. */
export async function listDigests(
  askers: Pick<BotPorts, 'digests' | 'people'>,
  { person, channel, at }: Pick<Asking, 'person' | 'channel' | 'at'>,
  whose: WhoseDigests,
  page: number,
): Promise<Message> {
  const { language, isAdmin } = await askers.people.get(person)
  const words = wordsIn(language).digests
  // What is asked of another's digests is the admins' to see.
  const seen = whose === 'all' && !isAdmin ? 'mine' : whose
  const begun = (await askers.digests.all()).filter(isBegun)
  const found = (await withNext(askers, begun, at)).filter(({ digest }) =>
    isSeen(digest, seen, { person, channel, at }),
  )
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const shown = found.slice(page * pageSize, (page + 1) * pageSize)
  const entries = await Promise.all(
    shown.map(async (one) => {
      const mayChange = isAdmin || one.digest.owner === person
      const owner = one.digest.owner === person ? undefined : await nameOf(askers, one.digest.owner)
      return entryOf(one, language, { mayChange, owner, at })
    }),
  )
  return {
    language,
    headline: found.length === 0 ? words.none[seen] : words.lists[seen](String(found.length)),
    parts: entries.length > 0 ? entries : [{ kind: 'text', text: words.howToMake }],
    context: pages > 1 ? [words.page(page + 1, pages)] : [],
    buttons: buttonsOf(seen, page, pages, isAdmin, language),
  }
}

/** Somebody's own digests as entries of App Home, the next one first, at most five. */
export async function digestsOf(
  askers: Pick<BotPorts, 'digests' | 'people'>,
  person: string,
  now: number,
): Promise<readonly Entry[]> {
  const begun = (await askers.digests.all()).filter(isBegun)
  const own = begun.filter(({ owner, state }) => owner === person && state !== 'deleted')
  if (own.length === 0) return []
  const { language } = await askers.people.get(person)
  const next = await withNext(askers, own, now)
  return next
    .slice(0, atHome)
    .map((one) => entryOf(one, language, { mayChange: true, owner: undefined, at: now }))
}

type Begun = Digest & { readonly state: Exclude<Digest['state'], 'proposed'> }

/** What was only proposed is a question, and no digest yet. */
function isBegun(digest: Digest): digest is Begun {
  return digest.state !== 'proposed'
}

interface WithNext {
  readonly digest: Begun
  readonly next: number | undefined
}

async function withNext(
  { digests }: Pick<BotPorts, 'digests'>,
  all: readonly Begun[],
  now: number,
): Promise<readonly WithNext[]> {
  const found = await Promise.all(
    all.map(async (digest) => ({
      digest,
      next: digest.state === 'active' ? await digests.nextSlot(digest.schedule, now) : undefined,
    })),
  )
  const order = ({ digest, next }: WithNext) => next ?? (digest.state === 'deleted' ? Infinity : 1e15)
  return found.toSorted(
    (one, other) => order(one) - order(other) || one.digest.title.localeCompare(other.digest.title),
  )
}

/** What was deleted is its owner's to bring back for a while. */
function isSeen(
  { owner, state, place, deletedAt, deletedFrom }: Digest,
  whose: WhoseDigests,
  { person, channel, at }: Pick<Asking, 'person' | 'channel' | 'at'>,
): boolean {
  if (state === 'deleted') {
    const isKept = deletedFrom !== undefined && (deletedAt ?? 0) + keptForMs > at
    return isKept && whose === 'mine' && owner === person
  }
  switch (whose) {
    case 'mine':
      return owner === person
    case 'channel':
      return place.kind === 'channel' && place.channel === channel
    case 'all':
      return true
  }
}

async function nameOf({ people }: Pick<BotPorts, 'people'>, id: string): Promise<string> {
  return (await people.get(id)).name
}

interface Showing {
  readonly mayChange: boolean
  readonly owner: string | undefined
  readonly at: number
}

function entryOf({ digest, next }: WithNext, language: Language, { mayChange, owner, at }: Showing): Entry {
  const words = wordsIn(language).digests
  const { zone } = digest.schedule
  const { last } = digest
  const notes = [
    stateText(digest, next, at, language),
    last === undefined
      ? words.notRunYet
      : words.lastRun(
          words.outcome(last.outcome === 'answered', lateAt(last, zone, language)),
          momentText(last.slot, zone, language),
        ),
    ...(owner === undefined ? [] : [words.owner(owner)]),
  ]
  return {
    kind: 'entry',
    text: `${digest.title} · ${ruleText(digest.schedule, language)}`,
    note: notes.join(' · '),
    ...(digest.place.kind === 'channel' && { channel: digest.place.channel }),
    buttons: mayChange ? [manageMenu(digest, actsOf(digest), language)] : [],
  }
}

const lateMs = 5 * 60_000

/** When a run came that did not come on time. */
function lateAt({ slot, at }: LastRun, zone: string, language: Language): string | undefined {
  if (at - slot < lateMs) return undefined
  const isSameDay = day(slot, zone, language) === day(at, zone, language)
  return isSameDay ? clock(at, zone) : momentText(at, zone, language)
}

function stateText(
  { state, reason, schedule }: Begun,
  next: number | undefined,
  at: number,
  language: Language,
) {
  const words = wordsIn(language).digests
  switch (state) {
    case 'deleted':
      return words.isDeleted
    case 'paused':
      return reason === undefined ? words.isPaused : words.pauseReason[reason]
    case 'active':
      return next === undefined
        ? words.noNext
        : words.nextRun(momentText(next, schedule.zone, language), zoneName(at, schedule.zone))
  }
}

function buttonsOf(
  whose: WhoseDigests,
  page: number,
  pages: number,
  isAdmin: boolean,
  language: Language,
): Button[] {
  const { buttons } = wordsIn(language).digests
  const others = (['mine', 'channel', ...(isAdmin ? (['all'] as const) : [])] as const).filter(
    (one) => one !== whose,
  )
  const turn = (label: string, to: number): Button => ({ label, press: { kind: 'digests', whose, page: to } })
  return [
    ...(page > 0 ? [turn(buttons.previous, page - 1)] : []),
    ...(page + 1 < pages ? [turn(buttons.next, page + 1)] : []),
    { label: buttons.new, press: { kind: 'new-digest' } },
    ...others.map((one) => ({
      label: buttons[one],
      press: { kind: 'digests' as const, whose: one, page: 0 },
    })),
  ]
}
