import { candidatesOf } from '../../report/selection/candidates.ts'
import { reportOf, reports } from '../../report/catalogue.ts'
import type { Report } from '../../report/declaration/declaration.ts'
import { tellsOne } from '../../report/selection/identifiers.ts'
import { namesOne } from '../../report/selection/likeness.ts'
import type { Filter } from '../../report/model/summary.ts'
import type { Answer, Inquiry, Place, AnswerShape } from './answer-record.ts'
import type { Asking } from './bot.ts'
import type { Known } from './known.ts'

/** Who may ask, by the owner's settings. */
export interface AskPolicy {
  /** Slack user ids that may ask whoever they are; undefined when the setting is not used. */
  readonly allowedUsers: ReadonlySet<string> | undefined
  /** Channels in which everyone may ask; undefined when the setting is not used. */
  readonly allowedChannels: ReadonlySet<string> | undefined
}

/** What may be shown, by the owner's settings. */
export interface ShowPolicy {
  /** Agents' names may be shown in channels; in private answers they always are. */
  readonly showsAgentsInChannels: boolean
  /** What agents are doing now is shown by name to supervisors only: there is a list of them. */
  readonly hasSupervisors?: boolean
  /** There are several accounts, so that an answer says first whose figures it gives. */
  readonly namesAccounts?: boolean
}

/**
 * Full members may ask; guests and people of other organisations only where the settings name them or the channel; other
 * apps never.
 */
export function mayAsk(
  person: Known,
  channel: string,
  { allowedUsers, allowedChannels }: AskPolicy,
): boolean {
  if (person.isBot) return false
  if (allowedUsers?.has(person.id) === true || allowedChannels?.has(channel) === true) return true
  return !person.isGuest && !person.isForeign
}

/**
 * Whether somebody may press under an answer, or go on from it: their own, or one that stands for everybody where they
 * are. An id of another's private answer is worth nothing.
 */
export function maySee(
  { person, place, posted }: Answer,
  asking: Pick<Asking, 'person' | 'channel'>,
): boolean {
  if (person.id === asking.person) return true
  const channel = posted?.channel ?? (place.kind === 'direct' ? undefined : place.channel)
  return place.audience === 'channel' && channel === asking.channel
}

/** What a question asks, as far as it matters who asks it. */
export interface AskedSubject {
  readonly report?: string
  readonly params: Inquiry['params']
  readonly filters: readonly Filter[]
}

/** Where an answer may go: where it was asked, to the person alone, or nowhere. */
export type Ruling = 'here' | 'privately' | 'refused'

/**
 * Single customers, contacts and sessions, and rows themselves, are told to supervisors, in private, whatever is made
 * of them; who asks for one and may not is refused alike whether there is such a one or not.
 */
export function whereTo(
  subjects: readonly AskedSubject[],
  as: AnswerShape | undefined,
  { isSupervisor }: Pick<Known, 'isSupervisor'>,
  { audience }: Pick<Place, 'audience'>,
): Ruling {
  if (!subjects.some(isAboutOne) && !isOfRows(as)) return 'here'
  if (!isSupervisor) return 'refused'
  return audience === 'private' ? 'here' : 'privately'
}

export function isOfRows(as: AnswerShape | undefined): boolean {
  return as?.kind === 'rows' || as?.of === 'rows'
}

/** The same place where it is private, else the person's DM. */
export function inPrivate(place: Place): Place {
  return place.audience === 'private' ? place : { kind: 'direct', audience: 'private' }
}

/** Whether a question is narrowed down to a customer, contact or session, or to all but one. */
export function isAboutOne({ report, params, filters }: AskedSubject): boolean {
  const found = report === undefined ? undefined : reportOf(report)
  return (
    Object.keys(params).some((name) => namesOfOne.has(name)) ||
    filters.some((filter) => isOfOne(found, filter))
  )
}

/** What the values of single customers, contacts and sessions are called in one report or another. */
const namesOfOne: ReadonlySet<string> = new Set([
  'customer',
  ...reports.flatMap(({ columns }) => columns.filter(tellsOne).map(({ name }) => name)),
])

function isOfOne(report: Report | undefined, filter: Filter): boolean {
  const { column, words } = filter
  if (column !== undefined && namesOfOne.has(column)) return true
  const columns = report === undefined ? [] : candidatesOf(report, filter)
  if (columns.some(tellsOne)) return true
  // A number that was dialled is one of the operation's own.
  return column === undefined && namesOne(words) && columns.every(({ kind }) => kind !== 'phone')
}

/** What an inquiry asks. */
export function subjectOf({ report, params, view: { filters } }: Inquiry): AskedSubject {
  return { report, params, filters }
}
