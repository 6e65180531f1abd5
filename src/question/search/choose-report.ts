import type { Dimension, Report } from '../../report/declaration.ts'
import { isCaseId, knows } from '../details/report-params.ts'
import type { Sentence } from '../details/sentence.ts'
import type { Stretch } from '../period/stretch.ts'
import { askedMeasure } from './asked-measure.ts'
import { findReports, fitOf, type Candidate } from './find-reports.ts'
import { hear, isChannel, isQuality, isValue, type Heard } from './heard.ts'
import type { Notion } from './notions.ts'
import { isCommon, profileOf, profiles, type Profile } from './profiles.ts'
import { namedOneByOne } from './several.ts'

export interface Choice {
  readonly report?: Report
  readonly measure?: string
  /** Other reports that the words could mean, or the nearest where none was chosen. */
  readonly choices: readonly string[]
  readonly notions: ReadonlySet<string>
  /** The notions that are understood; the others stay for the filters. */
  readonly taken: readonly Stretch[]
  /** Whether something was asked that no report knows. */
  readonly isUnknown: boolean
  /** What was asked for, as it was typed. */
  readonly words: string
}

/** What a question says beside the report: its breakdowns, the ids it gives, and the tokens that say something else. */
export interface Asked {
  readonly by: readonly Dimension[]
  readonly params: readonly string[]
  readonly silent: ReadonlySet<number>
}

const sure = 0.42
/** A second report as near as this could be meant as well. */
const rivalry = 0.97
const nearness = 0.72
const choicesAtMost = 3
const siblingNearness = 0.25

/** The report that the words decide on: by its name, else by what they speak of; undecided with the choices there are. */
export function chooseReport(sentence: Sentence, { by, params, silent }: Asked): Choice {
  const heard = hear(sentence, silent)
  const named = heard.name?.reports ?? []
  if (!heard.isSaid) {
    return open(heard, [...named, ...(params.length > 0 ? reportsTaking(params, heard.asked) : [])])
  }
  const candidates = findReports(heard.asked, by, params)
  const [only, other] = named
  if (heard.isOnlyName && params.length === 0 && only !== undefined && other === undefined)
    return decided(heard, by, only, others(only, [], candidates))
  const [best] = candidates
  if (best === undefined) return { ...open(heard, named), isUnknown: true }
  if (best.score < sure) return open(heard, [...named, ...reportsOf(candidates)])
  const several = isExplained(best.report, heard.plain)
    ? []
    : namedOneByOne(sentence.tokens, heard.free, sure)
  if (several.length > 1) return open(heard, several)
  const equals = reportsOf(candidates.filter(({ score }) => score >= best.score * rivalry)).filter(
    (report) => report === best.report || !isSameThing(report, best.report),
  )
  const [chosen, second] = equals.length > 1 ? equals.filter((report) => named.includes(report)) : equals
  if (chosen === undefined || second !== undefined) return open(heard, [...named, ...equals])
  const able = heard.name?.isTitle === true ? chosen : ableTo(chosen, by, heard.asked)
  return decided(heard, by, able, others(able, [...named, chosen], candidates))
}

/** Where the report cannot be split as asked: one that can, and has the measure that was asked for. */
function ableTo(report: Report, by: readonly Dimension[], asked: ReadonlySet<string>): Report {
  const measure = askedMeasure(report, asked, by)
  const isAble = ({ breakdowns }: Report) =>
    by.every((dimension) => breakdowns.some((breakdown) => breakdown.by === dimension))
  if (measure === undefined || isAble(report)) return report
  const able = profiles
    .map((profile) => profile.report)
    .filter(
      (other) => isAble(other) && other.measures.some(({ id }) => id === measure) && fitOf(other, []) === 1,
    )
  return able.find(({ family }) => family === report.family) ?? able[0] ?? report
}

/** Wolkvox's own id decides, whatever else is said; one that there is not is no report. */
export function chooseById(
  sentence: Sentence,
  { id, report }: { readonly id: string; readonly report?: Report },
  { by, silent }: Asked,
): Choice {
  const heard = hear(sentence, silent)
  return report === undefined
    ? { ...open(heard, []), words: id, isUnknown: true }
    : decided(heard, by, report, [])
}

function decided(heard: Heard, by: readonly Dimension[], report: Report, choices: readonly string[]): Choice {
  const { asked, found, words, name } = heard
  const measure = askedMeasure(report, asked, by)
  const other = measure === undefined ? undefined : report.elsewhere?.[measure]
  const isTitle = name?.isTitle === true && heard.isOnlyName
  return {
    notions: asked,
    words,
    report,
    ...(measure !== undefined && { measure }),
    choices: other === undefined ? choices : [...new Set([other, ...choices])].slice(0, choicesAtMost),
    taken: [
      ...found.filter(
        (notion) =>
          (isTitle && isWithin(name, notion)) || isMeant(report, notion, heard.narrowing.has(notion)),
      ),
      ...(name?.reports.includes(report) ? partsOf(name, found) : []),
    ],
    isUnknown: false,
  }
}

function isWithin(stretch: Stretch, { start, end }: Notion): boolean {
  return start >= stretch.start && end <= stretch.end
}

/** The words of a name that mean nothing by themselves: the 10 of "calls by 10 minutes". */
function partsOf({ start, end }: Stretch, found: readonly Notion[]): readonly Stretch[] {
  const places = Array.from({ length: end - start }, (_, offset) => start + offset)
  return places
    .filter((at) => !found.some((notion) => at >= notion.start && at < notion.end))
    .map((at) => ({ start: at, end: at + 1 }))
}

function open({ asked, plain, words }: Heard, choices: readonly Report[]): Choice {
  return { notions: asked, taken: plain, words, choices: apis(choices), isUnknown: false }
}

/** Whether a report speaks of all that is asked for. */
function isExplained(report: Report, notions: readonly Notion[]): boolean {
  return notions.every(({ id }) => isCommon(id) || profileOf(report)?.all.has(id))
}

/** What people look a contact, session or customer up in. */
const lookedUpIn = ['cdr_1', 'chat_1', 'chat_9', 'diagram_9']

/** Where only an id says what is meant: the reports that take it, first those that are called what is asked. */
function reportsTaking(params: readonly string[], asked: ReadonlySet<string>): readonly Report[] {
  const place = ({ report }: Profile) =>
    params.some(isCaseId) ? lookedUpIn.toReversed().indexOf(report.api) : 0
  return profiles
    .filter(({ report }) => params.every((name) => knows(report, name)))
    .sort((one, other) => calledSo(other, asked) - calledSo(one, asked) || place(other) - place(one))
    .map(({ report }) => report)
}

/** How much of what is asked is a name of the report, all of it. */
function calledSo({ names }: Profile, asked: ReadonlySet<string>): number {
  return Math.max(...names.map((name) => (name.every((notion) => asked.has(notion)) ? name.length : 0)))
}

function apis(reports: readonly Report[]): readonly string[] {
  return [...new Set(reports.map(({ api }) => api))].slice(0, choicesAtMost)
}

function reportsOf(candidates: readonly Candidate[]): readonly Report[] {
  return candidates.map(({ report }) => report)
}

/** Reports that are named alike, the one that people often mean instead, and those that the words fit nearly as well. */
function others(
  chosen: Report,
  named: readonly Report[],
  candidates: readonly Candidate[],
): readonly string[] {
  const score = candidates.find(({ report }) => report === chosen)?.score ?? 0
  const isSibling = ({ report }: Candidate) => report.api === chosen.sibling
  const near = (ones: readonly Candidate[], share: number) =>
    reportsOf(ones.filter((candidate) => candidate.score >= score * share))
  const siblings = near(candidates.filter(isSibling), siblingNearness)
  const all = [...named, ...siblings, ...near(candidates, nearness)]
  return apis(all.filter((report) => report !== chosen))
}

/** A notion that is not meant is a value to look for: one that the report is not about alone, or does not speak of. */
function isMeant(report: Report, notion: Notion, isNarrowing: boolean): boolean {
  const { names = [], all, dimensions } = profileOf(report) ?? {}
  if (isValue(notion)) return names.filter((name) => name.includes(notion.id)).length > names.length / 3
  if (isNarrowing && isChannel(notion) && dimensions?.has('channel') === true) return false
  return isCommon(notion.id) || all?.has(notion.id) === true || !(isNarrowing || isQuality(notion))
}

/** Reports that count the same and break it down differently are no rivals: the first one stands for all. */
function isSameThing(one: Report, other: Report): boolean {
  if (one.family !== other.family) return false
  const [first, second] = [profileOf(one)?.things, profileOf(other)?.things]
  return first !== undefined && second !== undefined && (first.isSubsetOf(second) || second.isSubsetOf(first))
}
