import { compare } from '../../../report/summary/compare.ts'
import type { Report } from '../../../report/declaration/declaration.ts'
import { driverOf } from '../../../report/summary/drivers.ts'
import type { Summary } from '../../../report/model/summary.ts'
import { wallClock } from '../../../report/time/wall-clock.ts'
import { clock, day } from '../../../words/format.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { Answer, Edition, Inquiry } from '../../model/answer-record.ts'
import type { Holiday } from '../../figures/holidays-in.ts'
import { localeOf } from '../../figures/locale-of.ts'
import type { Message, MessagePart } from '../../model/message.ts'
import type { ShowPolicy } from '../../model/policy.ts'
import { changeText } from '../../present/text/change-text.ts'
import { tells } from '../../present/text/filter-text.ts'
import { isNamed, naming } from '../../present/text/key-text.ts'
import { hidesAgents, present } from '../../present/present.ts'
import { type Presented } from '../../present/presented.ts'
import type { Digest } from '../../model/digest.ts'
import { actsOf, manageMenu } from '../plan/manage-menu.ts'
import { placeOf } from '../plan/edition-answer.ts'
import { momentText, ruleText } from '../plan/rule-text.ts'
import { sightOf } from '../../model/sight.ts'

/** The figures of one report of a digest. */
export interface Told {
  readonly inquiry: Inquiry
  readonly report: Report
  readonly summary: Summary
  readonly before: Summary | undefined
  readonly holidays: readonly Holiday[]
  readonly asOf: number
}

export interface Issue {
  readonly record: Answer
  readonly digest: Digest
  readonly edition: Edition
  readonly told: readonly Told[]
  /** The next slot after this one. */
  readonly next: number | undefined
  readonly policy: ShowPolicy
  /** Epoch ms. */
  readonly now: number
}

/**
 * One post for all reports: a headline for each, which says what changed and who or what drove it, its breakdown, and of
 * the first a chart.
 */
export function presentDigest(issue: Issue): Message {
  const { digest, edition, told, next } = issue
  const { language, schedule } = digest
  const {
    digests: words,
    talk: { goOnExample },
  } = wordsIn(language)
  const [first, ...others] = told.map((one) => presentOne(issue, one))
  if (first === undefined) throw new Error(`No reports in the digest ${digest.id}`)
  const rule = ruleText(schedule, language)
  const coming = next === undefined ? words.noNext : momentText(next, schedule.zone, language)
  const isSingle = others.length === 0
  const isPreview = edition.kind === 'preview'
  return {
    language,
    headline: isSingle ? first.headline : `${digest.title}, ${day(edition.slot, schedule.zone, language)}`,
    parts: [
      ...notices(issue),
      ...(isSingle ? [] : [heading(first.headline)]),
      ...first.parts,
      ...others.flatMap(({ headline, parts }): readonly MessagePart[] => [
        heading(headline),
        ...parts.filter(({ kind }) => kind !== 'chart'),
      ]),
    ],
    context: [
      ...(isPreview || digest.place.kind === 'channel' ? [] : [words.askInThread(goOnExample)]),
      ...(isSingle ? first.context : [first, ...others].map(({ context }) => context.join(' · '))),
      ...(isPreview ? [] : [words.ofSchedule(rule, coming)]),
    ],
    buttons: isPreview ? [] : [manageMenu(digest, actsOf(digest), language)],
  }
}

/** Slack cuts a longer one. */
const longestHeading = 150

function heading(text: string): MessagePart {
  return { kind: text.length <= longestHeading ? 'heading' : 'text', text }
}

/** Whether what it tells of agents goes without their names. */
export function hidesNames(issue: Issue): boolean {
  return issue.told.some((told) => hidesAgents(asShown(issue, told)))
}

function asShown({ record, digest, policy }: Issue, told: Told): Presented {
  // Who had it run is said of the whole post, and nobody refreshed these figures.
  const { refreshedBy: _, ...rest } = record
  return {
    ...told,
    record: { ...rest, place: placeOf(digest.place), language: digest.language },
    policy,
  }
}

function presentOne(issue: Issue, told: Told): Message {
  const shown = asShown(issue, told)
  const message = present(shown)
  const driver = driverText(shown, issue.digest)
  return driver === undefined ? message : { ...message, headline: `${message.headline}, ${driver}` }
}

/** "mostly WhatsApp (+40)" */
function driverText(
  { record, inquiry, report, summary, before, policy }: Presented,
  digest: Digest,
): string | undefined {
  if (before === undefined || inquiry.against === undefined || !tells(summary, inquiry.view)) {
    return undefined
  }
  const { language, place } = digest
  const [now, then] = [inquiry.period, inquiry.against.period].map(({ start, zone }) =>
    wallClock(start, zone),
  )
  const changes = compare(summary, before, (now ?? 0) - (then ?? 0))
  const named = naming(language, {
    sight: sightOf({ place: { audience: place.kind === 'dm' ? 'private' : 'channel' } }, policy, report),
    isOneDay: false,
  })
  const driver = driverOf(
    summary,
    changes,
    (key) => key.kind !== 'empty' && key.kind !== 'masked' && isNamed(key, named),
  )
  if (driver === undefined) return undefined
  const unit = summary.figures[0]?.unit ?? 'count'
  const { direction: _, fraction: __, ...moved } = driver.change
  return wordsIn(language).digests.drivenBy(
    driver.keys.map(named).join(),
    changeText(moved, unit, localeOf(record, inquiry.period.zone)),
  )
}

const slotsNamed = 3

/** That it came late, that others did not come, or that it is none of the schedule's. */
function notices({ digest, edition, record, now }: Issue): readonly MessagePart[] {
  const { language, schedule } = digest
  const words = wordsIn(language).digests
  const { missed = [] } = edition
  const named = missed.slice(-slotsNamed).map((slot) => momentText(slot, schedule.zone, language))
  const [due, posted] = [clock(edition.slot, schedule.zone), lateClock(edition.slot, now, digest)]
  // What stands there already is the note that Wolkvox did not answer.
  const hasWaited = edition.kind === undefined && record.posted !== undefined
  const lines = [
    ...(edition.isLate === true ? [words.late(due, posted)] : hasWaited ? [words.waited(due, posted)] : []),
    ...(missed.length > 0 ? [words.missed(words.list(named), missed.length - named.length)] : []),
    ...(edition.kind === 'extra' ? [words.extra(record.refreshedBy ?? record.person.name)] : []),
  ]
  return lines.length === 0 ? [] : [{ kind: 'text', text: lines.join('\n') }]
}

function lateClock(slot: number, now: number, { schedule: { zone }, language }: Digest): string {
  const isSameDay = day(slot, zone, language) === day(now, zone, language)
  return isSameDay ? clock(now, zone) : momentText(now, zone, language)
}
