import type { Dimension, Report } from '../../report/declaration.ts'
import type { Sentence } from '../details/sentence.ts'
import type { Token } from '../text/tokens.ts'
import { findReports, type Candidate } from './find-reports.ts'
import { notionsIn, type Notion } from './notions.ts'
import { isCommon, profileOf } from './profiles.ts'

export interface Choice {
  readonly report?: Report
  readonly measure?: string
  /** Other reports that the words could mean, or the nearest where none was chosen. */
  readonly choices: readonly string[]
  readonly notions: ReadonlySet<string>
  /** The notions that are understood; the others stay for the filters. */
  readonly taken: readonly Notion[]
  /** Whether something was asked that no report knows. */
  readonly isUnknown: boolean
  /** What was asked for, as it was typed. */
  readonly words: string
}

const sure = 0.42
/** A second report as near as this could be meant as well. */
const rivalry = 0.97
const nearness = 0.72
const siblingNearness = 0.25
/** Notions that are also values: "whatsapp" is a filter, but for the reports that are about it. */
const values = new Set(['whatsapp'])

/** `silent` are the tokens that say something else than what is asked for: periods, ids, limits. */
export function chooseReport(
  sentence: Sentence,
  by: readonly Dimension[],
  params: readonly string[],
  silent: ReadonlySet<number>,
): Choice {
  const free = sentence.tokens.map((token, at) => (silent.has(at) ? '' : meaning(token, sentence)))
  const found = notionsIn(free)
  const asked = new Set(found.map(({ id }) => id))
  const named = found.filter(({ id }) => !values.has(id))
  const isSaid = named.some(({ id }) => !isCommon(id))
  const candidates = isSaid ? findReports(asked, by, params) : []
  const [best] = candidates
  const common = { notions: asked, taken: named, words: typed(sentence, named) }
  if (best === undefined || best.score < sure) {
    const choices = apis(candidates)
    return { ...common, choices, isUnknown: isSaid && best === undefined }
  }
  const rivals = candidates.filter(
    ({ report, score }) => score >= best.score * rivalry && !isSameThing(report, best.report),
  )
  if (rivals.length > 0) return { ...common, choices: apis([best, ...rivals]), isUnknown: false }
  const measure = measureOf(best.report, asked)
  return {
    ...common,
    report: best.report,
    ...(measure !== undefined && { measure }),
    choices: othersOf(best, candidates),
    taken: found.filter(({ id }) => !values.has(id) || isNameOf(best.report, id)),
    isUnknown: false,
  }
}

/** "NA" is a figure, "na" a preposition. */
function meaning({ text, raw, kind }: Token, { tokens }: Sentence): string {
  if (kind === 'sign') return ''
  return text === 'na' && (raw !== 'NA' || tokens.every((token) => token.raw === token.raw.toUpperCase()))
    ? ''
    : text
}

function typed({ tokens }: Sentence, notions: readonly Notion[]): string {
  return notions.flatMap(({ start, end }) => tokens.slice(start, end).map(({ raw }) => raw)).join(' ')
}

function apis(candidates: readonly Candidate[]): readonly string[] {
  return candidates.slice(0, 3).map(({ report }) => report.api)
}

/** The report that people often mean instead, and those that the words fit nearly as well. */
function othersOf(best: Candidate, candidates: readonly Candidate[]): readonly string[] {
  const others = candidates.filter(
    ({ report, score }) => report !== best.report && score >= best.score * nearness,
  )
  const sibling = candidates.filter(
    ({ report, score }) => report.api === best.report.sibling && score >= best.score * siblingNearness,
  )
  return [...new Set(apis([...sibling, ...others]))]
}

function isNameOf(report: Report, notion: string): boolean {
  const names = profileOf(report)?.names ?? []
  return names.filter((name) => name.includes(notion)).length > names.length / 3
}

/** The measure whose label is said beside the report's own name; the headline needs no asking. */
function measureOf(report: Report, asked: ReadonlySet<string>): string | undefined {
  const { things, measures } = profileOf(report) ?? { things: new Set<string>(), measures: [] }
  let found: { readonly id: string; readonly size: number } | undefined
  for (const { id, labels } of measures) {
    for (const label of labels) {
      const own = label.filter((notion) => !things.has(notion))
      const isSaid = own.length > 0 && label.every((notion) => asked.has(notion) || things.has(notion))
      if (isSaid && own.length > (found?.size ?? 0)) found = { id, size: own.length }
    }
  }
  return found?.id
}

/** Reports that count the same and break it down differently are no rivals: the first one stands for all. */
function isSameThing(one: Report, other: Report): boolean {
  if (one.family !== other.family) return false
  const [first, second] = [profileOf(one)?.things, profileOf(other)?.things]
  return first !== undefined && second !== undefined && (first.isSubsetOf(second) || second.isSubsetOf(first))
}
