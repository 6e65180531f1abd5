import { reportOf } from '../../report/catalogue.ts'
import type { Report } from '../../report/declaration/declaration.ts'
import { liveReports } from '../../report/live/live-reports.ts'
import { wallClock } from '../../report/time/wall-clock.ts'
import type { Language } from '../../words/language.ts'
import { eachOf } from '../details/occurrences.ts'
import { wordAt, type Sentence } from '../details/sentence.ts'
import type { Lattice } from '../period/lattice.ts'
import type { Stretch } from '../period/stretch.ts'
import { readTime } from '../read-time.ts'
import type { RecurrenceReading } from '../recurrence/read-recurrence.ts'
import { chooseLive, type LiveChoice } from '../search/choose-live.ts'
import { notionsIn, ofNow } from '../search/notions.ts'
import { isCommon } from '../search/profiles.ts'
import type { Context } from '../understanding.ts'
import { lives, nows, ownConcepts, past, reaching } from '../vocabulary/moments.ts'
import { statesIn, type StateAt } from './states-in.ts'

/** A sentence about this moment. */
export interface Moment {
  /** The words that say so. */
  readonly nows: readonly Stretch[]
  readonly states: readonly StateAt[]
  readonly choice: LiveChoice
  /** A period that still runs is named as well: the moment is only offered beside it. */
  readonly isBeside: boolean
}

/**
 * Whether a sentence asks how things are now, and what of it: by words of the moment, or by how something is where no
 * period is named. `picked` is a report of now that was chosen already.
 */
export function readMoment(
  sentence: Sentence,
  lattice: Lattice,
  recurrence: RecurrenceReading,
  language: Language,
  context: Context,
  picked: Report | undefined,
): Moment | undefined {
  const said = [...eachOf(sentence, nows), ...eachOf(sentence, lives)].filter(({ start }) =>
    isOfNow(sentence, start),
  )
  const rest = without(sentence, said)
  const states = statesIn(rest)
  const before = reportOf(context.previous?.report ?? '')
  const isOwn = speaksOfNow(rest)
  const isAsked = said.length > 0 || states.length > 0 || isOwn || picked !== undefined
  if (!isAsked && before?.isLive !== true) return undefined
  const time = readTime(rest, lattice, recurrence, language, context)
  const now = wallClock(context.now, context.zone)
  const { period } = time
  const isRunning = period !== undefined && period.start <= now && period.end >= now
  const isOther = time.compare !== undefined || time.problem !== undefined || (period && !isRunning)
  if (picked === undefined && isOther) return undefined
  const choice = chooseLive(rest, states, language, picked ?? goneOn(rest, states, before))
  const moment = { nows: said, states, choice, isBeside: false }
  if (picked !== undefined) return moment
  // "And now?" behind what only days tell is today.
  const isBare = states.length === 0 && choice.notions.length === 0
  if (isBare && before !== undefined && choice.report === undefined) return undefined
  if (said.length > 0) return moment
  if (choice.report === undefined || isOfPast(sentence)) return undefined
  if (period !== undefined) return { ...moment, isBeside: true }
  const isTold = (states.length > 0 || isOwn) && !choice.notions.some(({ id }) => id === 'time')
  const isNamed = before?.isLive === true && choice.notions.some(({ id }) => !isCommon(id))
  return isTold || isNamed ? moment : undefined
}

/** "and now?", "ahora mismo": nothing is said but when, so that what was asked before is meant. */
function goneOn(sentence: Sentence, states: readonly StateAt[], before: Report | undefined) {
  const isBare = states.length === 0 && chooseLive(sentence, states, 'en').notions.length === 0
  if (!isBare || before === undefined) return undefined
  return before.isLive === true ? before : liveReports.find(({ sibling }) => sibling === before.api)
}

function speaksOfNow({ tokens, taken }: Sentence): boolean {
  const free = tokens.map(({ text }, at) => (taken.has(at) ? '' : text))
  return notionsIn(free, ofNow).some(({ id }) => ownConcepts.has(id))
}

/** "until now" ends a period. */
function isOfNow(sentence: Sentence, at: number): boolean {
  const isEnd = reaching.has(wordAt(sentence, at - 1)) || sentence.tokens[at - 2]?.kind === 'number'
  return !sentence.taken.has(at) && !isEnd
}

function isOfPast({ tokens }: Sentence): boolean {
  return tokens.some(({ text }) => past.has(text))
}

function without(sentence: Sentence, stretches: readonly Stretch[]): Sentence {
  const taken = new Set(sentence.taken)
  for (const { start, end } of stretches) for (let at = start; at < end; at++) taken.add(at)
  return { ...sentence, taken }
}
