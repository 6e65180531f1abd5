import { withWords } from '../../../question/at-slot.ts'
import type { Schedule } from '../../../question/recurrence/schedule.ts'
import type { Question } from '../../../question/understanding.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { Person, Posted } from '../../model/answer-record.ts'
import type { BotPorts } from '../../ask/bot-ports.ts'
import type { Asking, Heard } from '../../model/bot.ts'
import { defined } from '../../model/defined.ts'
import { inPrivate, isAboutOne } from '../../model/policy.ts'
import { oneLine } from '../../model/one-line.ts'
import { preferencesOf } from '../../read/preferences.ts'
import { tellSentPrivately } from '../../ask/answer-at-once.ts'
import type { Digest, DigestPlace } from '../../model/digest.ts'
import { slotOf } from '../plan/due-slots.ts'
import { accountOf, inquiriesAt } from '../plan/inquiries-at.ts'
import { titleOf } from '../plan/question-text.ts'
import { ruleText } from '../plan/rule-text.ts'
import { withUsualDay } from '../plan/usual-day.ts'

/** A digest that somebody wants, before anybody has seen what it would say. */
export interface Draft {
  /** As they recur. */
  readonly questions: readonly Question[]
  readonly schedule: Schedule
  readonly place: DigestPlace
  readonly title?: string | undefined
  /** The message that the proposal is edited into. */
  readonly posted?: Posted | undefined
}

/** Stores a digest that has not started, and has its preview made. The same asking is the same digest. */
export async function startProposal(
  askers: BotPorts,
  asking: Asking,
  person: Person,
  { questions, schedule, place, title, posted }: Draft,
): Promise<Heard> {
  const { language } = person
  const weekStart = await weekStartOf(askers, asking)
  const digest: Digest = {
    id: asking.id.replaceAll(/[^\w-]+/g, '-'),
    owner: person.id,
    place: questions.some(isAboutOne) ? { kind: 'dm' } : place,
    title: title ?? titleOf(questions, language),
    language,
    schedule: scheduleAlone(schedule),
    questions: questions.map((question) => withUsualDay(question, schedule)),
    weekStart,
    state: 'proposed',
    createdAt: asking.at,
    since: asking.at,
    failures: 0,
    proposal: asking.id,
  }
  await askers.digests.create(digest, { by: person.id, deed: 'propose' })
  return preview(askers, asking, person, digest, posted)
}

/** Has a digest shown with what it would say now, and asks whether it is right: in the DM, where it is about one customer. */
export async function preview(
  askers: BotPorts,
  asking: Asking,
  person: Person,
  digest: Digest,
  posted?: Posted,
): Promise<Heard> {
  const { id: user, name, language, zone } = person
  const inquiries = inquiriesAt(digest, askers.accounts, asking.at)
  if (inquiries === undefined) throw new Error('A digest was proposed of an account that is not configured')
  const { deadline, staleAt } = slotOf(asking.at, undefined)
  const place = digest.questions.some(isAboutOne) ? inPrivate(asking.place) : asking.place
  const isHere = place === asking.place
  await askers.answers.create({
    id: asking.id,
    person: { id: user, name, language, zone },
    place,
    language,
    askedAt: asking.at,
    content: {
      kind: 'digest',
      edition: {
        digest: digest.id,
        title: digest.title,
        slot: asking.at,
        deadline,
        staleAt,
        kind: 'preview',
      },
      inquiries,
    },
    state: 'open',
    ...(isHere && defined({ posted })),
  })
  await askers.memory.noteAsked(person.id, asking.id)
  await askers.answers.wake(asking.id)
  const { digests, talk } = wordsIn(language)
  if (!isHere) return tellSentPrivately(askers, asking, person, talk.caseSentPrivately, posted)
  const line = digests.accepted(digest.title, ruleText(digest.schedule, language))
  return { kind: 'accepted', message: oneLine(language, line) }
}

/** What is asked again and again: with words for its period, and without what was said for once. */
export function recurring(
  { accounts }: Pick<BotPorts, 'accounts'>,
  question: Question,
  askedAt: number,
  weekStart: Digest['weekStart'],
): Question {
  const { schedule: _, place: __, output: ___, ...asked } = question
  const account = accountOf(asked, accounts) ?? accounts[0]
  const worded = withWords(asked, askedAt, account.zone, weekStart)
  return { ...worded, report: question.report, account: account.name }
}

export async function weekStartOf({ memory }: BotPorts, asking: Asking): Promise<Digest['weekStart']> {
  return (await preferencesOf(memory, asking)).weekStart
}

function scheduleAlone({ rule, zone, holidays }: Schedule): Schedule {
  return { rule, zone, ...(holidays !== undefined && { holidays }) }
}
