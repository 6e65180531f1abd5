import { liveReports } from '../../report/live/live-reports.ts'
import type { Report } from '../../report/declaration/declaration.ts'
import type { Filter } from '../../report/model/summary.ts'
import type { Language } from '../../words/language.ts'
import type { Sentence } from '../details/sentence.ts'
import type { StateAt } from '../moment/states-in.ts'
import type { Stretch } from '../period/stretch.ts'
import { momentConcepts, type State } from '../vocabulary/moments.ts'
import { columnOf } from '../vocabulary/values.ts'
import { ownMeasure } from './asked-measure.ts'
import { hear, isChannel, type Heard } from './heard.ts'
import { looseIn } from './loose.ts'
import { notionsIn, ofNow, type Notion } from './notions.ts'
import { profileOf } from './profiles.ts'

/** What a sentence about now asks for. */
export interface LiveChoice {
  /** Undefined where nothing that is known of now tells all of it. */
  readonly report?: Report
  readonly measure?: string
  /** The states that rows are narrowed to. */
  readonly filters: readonly Filter[]
  readonly notions: readonly Notion[]
  /** The nearest, where none is chosen. */
  readonly choices: readonly Report[]
}

/** What every report of now tells, or what is only a way of asking. */
const harmless = new Set('total detail number state result record day people name time'.split(' '))

/** The report of now that tells the states and all else that is said; `only` is one that was picked. */
export function chooseLive(
  sentence: Sentence,
  states: readonly StateAt[],
  language: Language,
  only?: Report,
): LiveChoice {
  const silent = sentence.taken.union(new Set(states.flatMap(placesIn)))
  const heard = hear(sentence, silent)
  const found = notionsIn(heard.free, ofNow)
  const names = namesIn(sentence, heard, silent, found)
  const isSaid = found.length > 0 || states.length > 0
  if (only === undefined && !isSaid) return { filters: [], notions: [], choices: liveReports.slice(0, 3) }
  const ranked = (only === undefined ? liveReports : [only])
    .filter((report) => only !== undefined || states.every((state) => toldBy(report, state) !== undefined))
    .map((report) => ({ report, ...explained(report, found, names) }))
    .filter(({ score }) => score > 0 || states.length > 0 || only !== undefined)
    .toSorted((one, other) => one.strange - other.strange || other.score - one.score)
  const [best] = ranked
  const choices = ranked.slice(0, 3).map(({ report }) => report)
  if (best === undefined || (best.strange > 0 && only === undefined))
    return { filters: [], notions: found, choices }
  const { report, notions } = best
  const asked = new Set(notions.map(({ id }) => id))
  const filters = states.flatMap((state) => filterOf(report, state, language) ?? [])
  const figure = states.find((state) => filterOf(report, state, language) === undefined)
  const state = figure && toldBy(report, figure)
  // The first goes without saying.
  const counted = state === report.measures[0]?.id ? undefined : state
  const measure = ownMeasure(report, { asked, by: [] })?.id ?? counted
  return { report, ...(measure !== undefined && { measure }), filters, notions, choices }
}

const ofWords = new Set(['of', 'de', 'del', 'da', 'do'])

/** What stands where the name of a queue, an agent or a campaign would. */
function namesIn(
  sentence: Sentence,
  heard: Heard,
  silent: ReadonlySet<number>,
  found: readonly Notion[],
): ReadonlySet<number> {
  const isColumn = (at: number) => columnOf(sentence.tokens[at]?.text ?? '') !== undefined
  const isOf = (at: number) => ofWords.has(sentence.tokens[at]?.text ?? '')
  const beside = found.filter(({ start, end }) => isColumn(end) || (isOf(start - 1) && isColumn(start - 2)))
  return new Set([...looseIn(sentence, heard, silent), ...beside].map(({ start }) => start))
}

function placesIn({ start, end }: Stretch): readonly number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset)
}

/** How well a report is what the notions speak of; names and channels that it can be narrowed to are none of them. */
function explained(report: Report, found: readonly Notion[], names: ReadonlySet<number>) {
  const { names: calledBy = [], all, things = new Set<string>(), dimensions } = profileOf(report) ?? {}
  const isKnown = ({ id }: Notion) => all?.has(id) === true
  const isValue = ({ id, start }: Notion) =>
    names.has(start) || (isChannel(id) && dimensions?.has('channel') === true)
  const notions = found.filter((notion) => isKnown(notion) || !isValue(notion))
  const strange = notions.filter((notion) => !isKnown(notion) && !harmless.has(notion.id)).length
  const asked = new Set(notions.map(({ id }) => id))
  const shares = [...asked].map((id) => calledBy.filter((name) => name.includes(id)).length / calledBy.length)
  // "Calls of the last ten minutes" are not meant by calls.
  const unsaid = [...things].filter((id) => Object.hasOwn(momentConcepts, id) && !asked.has(id)).length
  const known = notions.filter(isKnown).length
  return { notions, strange, score: known + 2 * shares.reduce((sum, share) => sum + share, 0) - 2 * unsaid }
}

/** Which of what a state can mean a report tells; what is not so it tells only where it is a value of rows. */
function toldBy(report: Report, { ids, isDenied }: StateAt): State | undefined {
  return ids.find(
    (id) => valued(report, id) !== undefined || (!isDenied && report.measures.some((one) => one.id === id)),
  )
}

/** The column one of whose values the state is. */
function valued({ columns }: Report, state: State) {
  return columns.find(({ values = {} }) => Object.hasOwn(values, state))
}

function filterOf(report: Report, state: StateAt, language: Language): Filter | undefined {
  const id = toldBy(report, state)
  const column = id && valued(report, id)
  const name = id && column?.values?.[id]
  if (!column || !name) return undefined
  return {
    words: name[language].toLowerCase(),
    column: column.name,
    ...(state.isDenied && { negated: true }),
  }
}
