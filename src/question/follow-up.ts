import { reportOf } from '../report/catalogue.ts'
import type { Report } from '../report/declaration/declaration.ts'
import { isCaseId, knows } from './details/report-params.ts'
import { merge } from './going-on/merge.ts'
import { inSubject } from './going-on/subject.ts'
import { inZone } from './going-on/times.ts'
import { isTurn } from './going-on/turns.ts'
import type { Details } from './read-details.ts'
import { ableReport } from './search/counterparts.ts'
import { isCommon, profileOf } from './search/profiles.ts'
import type { Token } from './text/tokens.ts'
import { exceptWords } from './vocabulary/narrowing.ts'
import type { Context, GoesOn, Reading } from './understanding.ts'

export interface FollowUp extends GoesOn {
  readonly reading: Reading
  /** A word that could be a value to look for, which nothing in the sentence leads to. */
  readonly stray?: string
}

/**
 * What a sentence changes of the question before it, field by field: what it is about, when, by what and of whom stay
 * where it says nothing else. Undefined where it is a question by itself.
 */
export function followUp(tokens: readonly Token[], details: Details, context: Context): FollowUp | undefined {
  const previous = overDays(meantBefore(details, context), details)
  const before = previous?.report === undefined ? undefined : reportOf(previous.report)
  if (previous === undefined || before === undefined || details.choice.isUnknown) return undefined
  const { reading, choice, time } = details
  const turns = isTurn(tokens)
  const named = isNaming(details)
  const merged = (report: Report, from: Reading, isNaming = named) =>
    merge({ report, from, details, tokens, isNaming })
  if (!named) {
    if (!changesOnly(tokens, details, before, turns)) return undefined
    const { stray, unknown } = details
    const lone = turns ? undefined : (stray ?? (isBare(tokens, details) ? unknown[0] : undefined))
    return { ...merged(before, previous), ...(lone !== undefined && { stray: lone }) }
  }
  if (choice.report?.isLive === true) {
    // All of a question about now is said in few words.
    if (!turns && choice.notions.size > 0) return undefined
    return merged(choice.report, timeless(previous), choice.notions.size > 0)
  }
  const isWhole = reading.period !== undefined && time.hours !== 'alone'
  if (!turns && (isWhole || context.isBeside === true)) return undefined
  const by = reading.by.length > 0 ? reading.by : previous.by
  const need = { by, asked: choice.notions, values: [] }
  const same = inSubject(before, need, Object.keys({ ...previous.params, ...reading.params }))
  if (same !== undefined) return merged(same, previous)
  if (choice.report === undefined) return undefined
  return turns ? merged(ableReport(choice.report, need), previous) : merged(choice.report, timeOf(previous))
}

/** The question that is gone on from: of several the one whose report is named, else the first. */
function meantBefore({ choice }: Details, { previous, others = [], zone }: Context): Reading | undefined {
  const named = others.find(({ report }) => report !== undefined && report === choice.report?.api)
  const meant = previous?.report === choice.report?.api ? previous : (named ?? previous)
  return meant && inZone(meant, zone)
}

/** "¿y ayer?" behind a question about now asks the report that tells the same over days. */
function overDays(previous: Reading | undefined, { reading }: Details): Reading | undefined {
  const before = reportOf(previous?.report ?? '')
  if (previous === undefined || before?.isLive !== true || reading.period === undefined) return previous
  return before.sibling === undefined ? undefined : { ...previous, report: before.sibling }
}

function timeless(reading: Reading): Reading {
  const { period: _, compare: __, hours: ___, when: ____, ...rest } = reading
  return rest
}

/** Whether a sentence names a report, or what several are about: "service level and closed chats". */
function isNaming({ choice: { report, choices, notions } }: Details): boolean {
  return report !== undefined || (choices.length > 0 && ![...notions].every(isCommon))
}

/** Whether a sentence says nothing but how the question before is changed. */
function changesOnly(tokens: readonly Token[], details: Details, before: Report, turns: boolean): boolean {
  const { reading, choice, beyond, cleared } = details
  const says = saysSomething(reading) || beyond !== undefined || cleared.size > 0
  if (!says && details.time.fault !== 'several-days') return false
  if (speaksOfOthers(details, before) || !isShort(tokens, details, turns)) return false
  // "results of campaign 42": what the report before knows nothing of, and others do.
  const isOfOthers = Object.keys(reading.params).some((name) => !knows(before, name))
  // "what happened with customer 300… yesterday" says all of a question but where to look.
  const isWhole = reading.period !== undefined && Object.keys(reading.params).some(isCaseId)
  return !((isOfOthers || isWhole) && choice.choices.length > 0)
}

/** "como van las campañas hoy" behind a question about pauses: a word that most questions have, and that one cannot. */
function speaksOfOthers({ choice, reading }: Details, before: Report): boolean {
  const known = profileOf(before)
  return [...choice.notions].some(
    (id) =>
      subjects.has(id) &&
      known?.all.has(id) !== true &&
      known?.dimensions.has(id) !== true &&
      !reading.by.includes(id) &&
      !reading.filters.some(({ column }) => column === id),
  )
}

const subjects = new Set(['campaign', 'customer', 'agent', 'skill', 'channel'])

/** Words that nothing knows are a filter only where the sentence plainly goes on: "solo Ventas", "and Instagram?". */
function isShort(tokens: readonly Token[], details: Details, turns: boolean): boolean {
  if (details.cleared.size > 0 || !hasUnknown(details)) return true
  const words = tokens.filter(({ kind }) => kind === 'word')
  const leavesOut = exceptWords.has(words[0]?.text ?? '')
  return words.length <= 2 || (words.length <= 6 && (turns || leavesOut))
}

function hasUnknown({ unknown, reading }: Details): boolean {
  return unknown.length > 0 && reading.filters.some(({ column }) => column === undefined)
}

/** "asdf", "Nunca", "4521": nothing but what could be a name, and not a word that says so. */
function isBare(tokens: readonly Token[], details: Details): boolean {
  const [first, second] = tokens.filter(({ kind }) => kind !== 'sign')
  const [filter] = details.reading.filters
  return hasUnknown(details) &&
    first !== undefined &&
    filter?.negated !== true &&
    beginsWith(filter?.words, first)
    ? second === undefined || details.reading.filters.length === 1
    : false
}

function beginsWith(words: string | undefined, { raw }: Token): boolean {
  return words?.startsWith(raw) === true
}

/** A question of another subject in the thread is about the same days, of the same account. */
function timeOf({ language, account, period, hours, when }: Reading): Reading {
  return {
    language,
    params: {},
    by: [],
    filters: [],
    ...(account !== undefined && { account }),
    ...(period && { period }),
    ...(hours && { hours }),
    ...(when !== undefined && { when }),
  }
}

function saysSomething(reading: Reading): boolean {
  const { language: _, weekStart: __, mended: ___, without: ____, by, filters, params, ...said } = reading
  return (
    Object.values(said).some((item) => item !== undefined) ||
    by.length > 0 ||
    filters.length > 0 ||
    Object.keys(params).length > 0
  )
}
