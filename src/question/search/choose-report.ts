import type { Dimension, Report } from '../../report/declaration/declaration.ts'
import type { Sentence } from '../details/sentence.ts'
import type { Stretch } from '../period/stretch.ts'
import { askedMeasure, titleMeasure } from './asked-measure.ts'
import { calledExactly } from './called-exactly.ts'
import { candidatesFor, tells } from './candidates.ts'
import { ableReport, isAble } from './counterparts.ts'
import { isExplained } from './explained.ts'
import { hear, isChannel, type Heard } from './heard.ts'
import { listedIn, looseIn } from './loose.ts'
import { isMeant } from './is-meant.ts'
import { lookedFor } from './looked-for.ts'
import type { Notion } from './notions.ts'
import { choicesAtMost, nearest, offered, others, reportsOf } from './offers.ts'
import { isCommon, profileOf } from './profiles.ts'
import { reportsTaking } from './reports-taking.ts'
import { nearestTo, rivals } from './rivals.ts'
import { namedOneByOne } from './several.ts'

export interface Choice {
  readonly report?: Report
  readonly measure?: string
  /** The report that the words name best, which cannot tell what is asked and counts other things. */
  readonly insteadOf?: string
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
  /** The tokens that name the breakdowns. */
  readonly split: ReadonlySet<number>
  /** Whether a question stands before it, which "only answered" narrows. */
  readonly isFollowing: boolean
}

const sure = 0.42

/** The report that the words decide on: by its name, else by what they speak of; undecided with the choices there are. */
export function chooseReport(sentence: Sentence, asked: Asked): Choice {
  const heard = hear(sentence, asked.silent)
  if (asked.isFollowing && goesOn(heard, asked.split)) {
    return { ...open(heard, []), taken: heard.plain.filter((notion) => !heard.narrowing.has(notion)) }
  }
  const unheard = namesAmong(heard, sentence, asked)
  if (unheard.size > 0) return chooseReport(sentence, { ...asked, silent: asked.silent.union(unheard) })
  const lighter = withoutChannels(heard)
  const choice = chooseFrom(lighter, sentence, asked)
  const isSettled = choice.report !== undefined || lighter.plain.length === heard.plain.length
  return isSettled ? choice : chooseFrom(heard, sentence, asked)
}

/**
 * The tokens that stand where a name would, and mean something that the report of all other words does not speak of:
 * they are the name, unless there is a report of the same family that has both. So is what stands in a list of names.
 */
function namesAmong(heard: Heard, sentence: Sentence, asked: Asked): ReadonlySet<number> {
  const listed = listedIn(sentence, heard)
  if (listed.length > 0) return new Set(listed.flatMap(placesIn))
  const tokens = new Set(looseIn(sentence, heard, asked.silent).flatMap(placesIn))
  if (tokens.size === 0) return tokens
  const rest = hear(sentence, asked.silent.union(tokens))
  const { report } = chooseFrom(withoutChannels(rest), sentence, asked)
  if (report === undefined) return new Set()
  const all = profileOf(report)?.all
  const strange = looseIn(sentence, heard, asked.silent).filter(({ id }) => all?.has(id) !== true)
  if (strange.length === 0) return new Set()
  const other = chooseFrom(withoutChannels(heard), sentence, asked)
  const told = other.report && profileOf(other.report)?.all
  const isTold = other.report?.family === report.family && strange.every(({ id }) => told?.has(id) === true)
  return isTold ? new Set() : new Set(strange.flatMap(placesIn))
}

function placesIn({ start, end }: Stretch): readonly number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset)
}

/** "only answered", "by state": nothing is said but how the question before is narrowed or split. */
function goesOn({ plain, narrowing }: Heard, split: ReadonlySet<number>): boolean {
  const telling = plain.filter(({ id }) => !isCommon(id))
  return telling.length > 0 && telling.every((notion) => narrowing.has(notion) || split.has(notion.end - 1))
}

/** A channel behind "only" does not say what is counted, where the rest of the question does. */
function withoutChannels(heard: Heard): Heard {
  const isLeft = (notion: Notion) => !(isChannel(notion.id) && heard.narrowing.has(notion))
  const left = new Set(heard.found.filter(isLeft).map(({ id }) => id))
  const asked = new Set([...heard.asked].filter((id) => left.has(id) || !isChannel(id)))
  return { ...heard, asked, plain: heard.plain.filter(isLeft) }
}

function chooseFrom(heard: Heard, sentence: Sentence, { by, params }: Asked): Choice {
  const named = heard.name?.reports ?? []
  if (!heard.isSaid) {
    const taking = [...named, ...(params.length > 0 ? reportsTaking(params, heard.asked) : [])]
    const called = calledExactly(heard.asked).filter((report) => isAble(report, by))
    const [alone, alike] = called
    return alone === undefined || alike !== undefined
      ? open(heard, taking)
      : decided(heard, by, alone, offered(taking.filter((report) => report !== alone)))
  }
  const candidates = candidatesFor(heard, by, params)
  const [only, other] = named
  const able = (report: Report) =>
    ableReport(report, { by, asked: heard.asked, values: lookedFor(sentence, heard, report) })
  if (heard.isOnlyName && params.length === 0 && only !== undefined && other === undefined)
    return decided(heard, by, able(only), others(only, [], candidates, by), only)
  const [best] = candidates
  if (best === undefined) return { ...open(heard, named), isUnknown: true }
  if (best.score < sure && !nearestTo(best, candidates).some(({ report }) => tells(able(report), heard, by)))
    return open(heard, nearest(reportsOf(candidates), heard, by, named))
  const several = isExplained(best.report, heard.plain)
    ? []
    : namedOneByOne(sentence.tokens, heard.free, sure)
  if (several.length > 1) return open(heard, several)
  const equals = rivals(candidates, { asked: heard.asked, by })
  const [chosen, second] = equals.length > 1 ? equals.filter((report) => named.includes(report)) : equals
  if (chosen === undefined || second !== undefined) return open(heard, nearest(equals, heard, by, named))
  const report = able(chosen)
  return decided(heard, by, report, others(report, [...named, chosen], candidates, by), chosen)
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
    : withTitleMeasure(decided(heard, by, report, []), report)
}

/** Who picks a report by its title, and says of no figure, means the one in the title. */
function withTitleMeasure(choice: Choice, report: Report): Choice {
  const measure = choice.measure ?? titleMeasure(report)
  return { ...choice, ...(measure !== undefined && { measure }) }
}

/** `meant` is the report that the words name best, where that cannot tell what is asked. */
function decided(
  heard: Heard,
  by: readonly Dimension[],
  report: Report,
  choices: readonly string[],
  meant = report,
): Choice {
  const { asked, found, words, name } = heard
  const measure = askedMeasure(report, { asked, by }, meant)
  const other = measure === undefined ? undefined : report.elsewhere?.[measure]
  const isTitle = name?.isTitle === true && heard.isOnlyName
  return {
    notions: asked,
    words,
    report,
    ...(measure !== undefined && { measure }),
    ...(meant.things.en !== report.things.en && { insteadOf: meant.api }),
    choices: other === undefined ? choices : [...new Set([other, ...choices])].slice(0, choicesAtMost),
    taken: [
      ...found.filter(
        (notion) => (isTitle && isWithin(name, notion)) || isMeant(report, notion, heard, measure),
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
  return placesIn({ start, end })
    .filter((at) => !found.some((notion) => at >= notion.start && at < notion.end))
    .map((at) => ({ start: at, end: at + 1 }))
}

function open({ asked, plain, words }: Heard, choices: readonly Report[]): Choice {
  return { notions: asked, taken: plain, words, choices: offered(choices), isUnknown: false }
}
