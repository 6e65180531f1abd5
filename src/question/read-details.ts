import { reportOf } from '../report/catalogue.ts'
import type { Dimension } from '../report/declaration/declaration.ts'
import type { Filter } from '../report/model/summary.ts'
import type { Language } from '../words/language.ts'
import { accountOf, idleIn, type WordAccount } from './account-of.ts'
import { readAccounts } from './details/accounts.ts'
import { asReportHas } from './details/as-report-has.ts'
import { readBeyond, type Beyond } from './details/beyond.ts'
import { readBreakdowns } from './details/breakdowns.ts'
import { readCampaignNames } from './details/campaign-names.ts'
import { type Cleared, readClearing } from './details/clearing.ts'
import { readExclusions, readFilters } from './details/filters.ts'
import { readIdentifiers } from './details/identifiers.ts'
import { readLimit } from './details/limits.ts'
import { readNames } from './details/names.ts'
import { namedIds } from './details/named-ids.ts'
import { readOrdinary } from './details/ordinary.ts'
import { readOutput, readPlace, readRecipient } from './details/outputs.ts'
import { readReportId } from './details/report-ids.ts'
import { asCustomer, idFilters, paramsFor } from './details/report-params.ts'
import { sentenceOf, take } from './details/sentence.ts'
import { sideBySide } from './details/side-by-side.ts'
import { setAside, setAsideLeading, setAsideScheduling, setAsideTurn } from './details/set-aside.ts'
import { readUnmet } from './details/unmet.ts'
import { readThreshold } from './details/thresholds.ts'
import { latticeOf } from './period/lattice.ts'
import { choiceOf, takeMoment, untold, withMoment } from './moment/as-choice.ts'
import { readMoment } from './moment/read-moment.ts'
import type { PeriodReading } from './period/read-period.ts'
import type { Stretch } from './period/stretch.ts'
import { hoursIn, periodOf, readTime, scheduleOf, wordsOfTime } from './read-time.ts'
import { readRecurrence } from './recurrence/read-recurrence.ts'
import { chooseById, chooseReport, type Choice } from './search/choose-report.ts'
import { tellingQueues } from './search/telling-queues.ts'
import type { Token } from './text/tokens.ts'
import type { Context, Mended, Reading } from './understanding.ts'
import { smallWords } from './vocabulary/small-words.ts'

export interface Details {
  readonly reading: Reading
  readonly account: readonly WordAccount[]
  readonly choice: Choice
  readonly time: PeriodReading
  /** Words that were taken for values to look for, none of which any list knows. */
  readonly unknown: readonly string[]
  /** One of them that nothing in the sentence leads to. */
  readonly stray?: string
  /** All that are named; the reading has the first. */
  readonly accounts: readonly string[]
  readonly beyond?: Beyond
  /** What of the question before is taken back. */
  readonly cleared: ReadonlySet<Cleared>
}

/** Reads the parts of a question one after the other; each takes the tokens that it understands. */
export function readDetails(tokens: readonly Token[], language: Language, context: Context): Details {
  const sentence = sentenceOf(tokens)
  const lattice = latticeOf(tokens, language)
  setAsideLeading(sentence)
  const accounts = readAccounts(sentence, context.accounts ?? [])
  const [first] = accounts
  const idNamed = readReportId(sentence)
  const picked = context.report === undefined ? undefined : reportOf(context.report)
  const id = picked === undefined ? idNamed : { id: picked.api, report: picked }
  const output = readOutput(sentence)
  const placeNamed = readPlace(sentence)
  const recipient = readRecipient(sentence)
  const isFollowing = context.previous !== undefined
  if (isFollowing) setAsideTurn(sentence)
  const cleared = isFollowing ? readClearing(sentence) : new Set<Cleared>()
  const params = readIdentifiers(sentence)
  const campaigns = readCampaignNames(sentence, lattice, language)
  const recurrence = readRecurrence(lattice, sentence.taken)
  for (const at of recurrence.used) take(sentence, at, at + 1, 'schedule')
  const live = id?.report?.isLive === true ? id.report : undefined
  // A report over days that was picked has today for now.
  const moment =
    id === undefined || live !== undefined
      ? readMoment(sentence, lattice, recurrence, language, context, live)
      : undefined
  const isOfNow = moment !== undefined && !moment.isBeside
  if (isOfNow) takeMoment(sentence, moment)
  const unable = readBeyond(sentence, lattice, (recurrence.recurrence ?? recurrence.problem) !== undefined)
  const threshold = readThreshold(sentence, lattice)
  if (recurrence.recurrence !== undefined) setAsideScheduling(sentence)
  const names = context.names === undefined ? [] : readNames(sentence, language, context.names)
  readUnmet(sentence)
  const limit = readLimit(sentence, lattice)
  const exclusions = readExclusions(sentence, language)
  const silent = new Set(sentence.taken)
  setAside(sentence)
  const other = new Set(sentence.taken)
  const { by: asked, hinted } = readBreakdowns(sentence, limit)
  const split = sentence.taken.difference(other)
  // "Who is connected" is told in each answer about agents now.
  const by = asked.length > 0 || isOfNow ? asked : hinted
  const time = readTime(sentence, lattice, recurrence, language, context)
  for (const at of [...time.used, ...placesOf(time.problem)]) {
    take(sentence, at, at + 1, 'period')
    silent.add(at)
  }
  // One queue can be asked for by its id, of reports that tell none apart.
  const queues = names.filter(({ column }) => column === 'skill')
  const isOneQueue = queues.length === 1 && !names.some(({ negated }) => negated === true)
  const narrowed = names.flatMap(({ column }) =>
    column === 'agent' || (column === 'skill' && !isOneQueue) ? [column] : [],
  )
  const question = {
    by: [...new Set([...by, ...narrowed])],
    params: Object.keys(params),
    silent,
    split,
    isFollowing,
  }
  const overDays = id ? chooseById(sentence, id, question) : chooseReport(sentence, question)
  const chosen = isOfNow ? choiceOf(moment, sentence, overDays) : overDays
  for (const { start, end } of chosen.taken) for (let at = start; at < end; at++) sentence.taken.add(at)
  readOrdinary(sentence, language)
  const { filters, stray } = readFilters(sentence, language)
  const narrowing = [
    ...(isOfNow ? moment.choice.filters : []),
    ...exclusions,
    ...campaigns,
    ...names,
    ...filters.map((filter) => asCustomer(chosen.report, filter)),
    ...idFilters(chosen.report, params),
  ]
  // One call of now answers everybody, whatever it is narrowed to.
  const named = namedIds(chosen.report, narrowing, isOfNow ? undefined : context.names)
  const isOfQueue = named.params['skill_id'] !== undefined
  const choice = isOfNow || isOfQueue ? chosen : withQueues(chosen, narrowing, by)
  const going = choice.report ?? reportOf(context.previous?.report ?? '')
  const against = time.compare === undefined ? sideBySide(sentence, narrowing, going) : undefined
  const period =
    !isOfNow && time.problem === undefined && time.period ? periodOf(time.period, context) : undefined
  const compare =
    !isOfNow && time.problem === undefined && time.compare ? periodOf(time.compare, context) : undefined
  const hours = period && time.period && time.hours && hoursIn(time.period)
  const schedule = scheduleOf(recurrence, context)
  const mended = mendedIn(tokens)
  // An answer stays where it was asked; what recurs goes to whom it is for.
  const place = placeNamed ?? (schedule && recipient)
  const reading: Reading = {
    language,
    ...(choice.report && { report: choice.report.api }),
    ...(choice.insteadOf !== undefined && { insteadOf: choice.insteadOf }),
    ...(first !== undefined && { account: first }),
    params: { ...paramsFor(choice.report, params), ...named.params },
    ...(period && { period }),
    ...(hours && { hours }),
    ...(compare && { compare: { start: compare.start, end: compare.end } }),
    ...((period ?? compare) && { when: wordsOfTime(sentence, time) }),
    by: [
      ...new Set([
        ...(choice.report === undefined ? by : asReportHas(choice.report, by)),
        ...(against ? [against] : []),
      ]),
    ],
    ...(choice.measure !== undefined && { measure: choice.measure }),
    ...limit,
    filters: named.filters,
    ...(threshold !== undefined && { threshold }),
    ...(unable?.bound && { bound: unable.bound }),
    ...(output && { output }),
    ...(place && { place }),
    ...(schedule && { schedule }),
    ...(context.weekStart && { weekStart: context.weekStart }),
    ...(mended.length > 0 && { mended }),
  }
  const beyond = unable ?? (isOfNow ? untold(moment) : undefined)
  const settled = going === undefined ? reading : { ...reading, report: going.api }
  const account = accountOf(sentence, choice, settled)
  const without = idleIn(account)
  const unknown = filters.map(({ words }) => words)
  return {
    reading: without.length > 0 ? { ...reading, without } : reading,
    account,
    choice: moment?.isBeside === true ? withMoment(choice, moment) : choice,
    time,
    unknown,
    accounts,
    cleared,
    ...(stray !== undefined && { stray }),
    ...(beyond && { beyond }),
  }
}

/** The choice with the report that has what it is narrowed by. */
function withQueues(choice: Choice, filters: readonly Filter[], by: readonly Dimension[]): Choice {
  const { report, notions: asked, measure } = choice
  const need = { by, asked, ...(measure !== undefined && { measure }) }
  return report === undefined ? choice : { ...choice, report: tellingQueues(report, filters, need) }
}

/** What was mistyped, but for small words, which change nothing however they are read. */
function mendedIn(tokens: readonly Token[]): readonly Mended[] {
  return tokens.flatMap(({ isMended, raw, text }) =>
    isMended === true && !smallWords.has(text) ? [{ typed: raw, read: text }] : [],
  )
}

function placesOf(stretch: Stretch | undefined): readonly number[] {
  return stretch
    ? Array.from({ length: stretch.end - stretch.start }, (_, offset) => stretch.start + offset)
    : []
}
