import { reportOf } from '../../report/catalogue.ts'
import type { Dimension, Report } from '../../report/declaration/declaration.ts'
import { countOf } from './notions.ts'
import { isCommon, notionsOf, profileOf, type Profile } from './profiles.ts'

/** How a figure is made: who asks how long people waited asks for the mean. */
const kindsOfFigure = new Set(['average', 'time', 'total'])

/** What a question asks for, in notions, and the breakdowns that some of them say. */
export interface Asked {
  readonly asked: ReadonlySet<string>
  readonly by: readonly Dimension[]
}

/** What is counted, or whom it is of: by itself none of them names a figure. */
const subjects = new Set(['agent', 'customer', 'campaign', 'skill', 'channel'])

/** A measure, and those of the notions that are asked for that name it. */
interface Said {
  readonly id: string
  readonly notions: readonly string[]
}

/**
 * The measure whose label is said beside what a report counts, also one that only another report has; the headline needs
 * no asking. `meant` is the report that the words name best.
 */
export function askedMeasure(report: Report, asked: Asked, meant = report): string | undefined {
  const things = new Set([report, meant].flatMap((one) => [...(profileOf(one)?.things ?? [])]))
  const said =
    ownMeasure(report, asked, things) ?? named(measuresElsewhere(report), things, withSplits(report, asked))
  const share = asked.asked.has('share') && !isShare(report, said?.id) ? onlyShare(report) : undefined
  return share ?? said?.id
}

/** The same of the measures that the report has itself; `things` are what is counted and goes without saying. */
export function ownMeasure(
  report: Report,
  asked: Asked,
  things: ReadonlySet<string> = profileOf(report)?.things ?? new Set(),
): Said | undefined {
  const said = named(profileOf(report)?.measures ?? [], things, withSplits(report, asked))
  if (!asked.asked.has('share')) return said
  const share = isShare(report, said?.id) ? said?.id : shareOf(report, said?.id)
  return share === undefined ? said : { id: share, notions: [...(said?.notions ?? []), 'share'] }
}

/** Without what most questions say, of which the share alone tells one figure from another. */
export function telling({ asked, by }: Asked): Asked {
  return { asked: new Set([...asked].filter((notion) => notion === 'share' || !isCommon(notion))), by }
}

/** The measure that a report's own title asks for: service level by hour is no count of calls. */
export function titleMeasure(report: Report): string | undefined {
  return Object.values(report.title)
    .map((title) => askedMeasure(report, { asked: notionsOf(title), by: [] }))
    .find((measure) => measure !== undefined)
}

function isShare({ measures }: Report, said: string | undefined): boolean {
  return measures.some(({ id, unit }) => id === said && unit === 'ratio')
}

/** "By phone" is no count of phones: what the breakdowns are called says how the figures are split. */
function withSplits(report: Report, { asked, by }: Asked): Asked {
  const splits = profileOf(report)?.splits
  return { asked, by: [...by, ...by.flatMap((dimension) => [...(splits?.get(dimension) ?? [])])] }
}

/** "% of abandoned calls": of what is counted, the share. */
function shareOf({ measures }: Report, counted = measures[0]?.id): string | undefined {
  return measures.find(({ unit, formula }) => unit === 'ratio' && 'of' in formula && formula.of === counted)
    ?.id
}

/** "What percentage passed to an agent", of a report that has one. */
function onlyShare({ measures }: Report): string | undefined {
  const [share, ...others] = measures.filter(({ unit }) => unit === 'ratio')
  return others.length === 0 ? share?.id : undefined
}

/** The measure of which most is said: of its label, or of a name that asks for it. */
function named(
  measures: Profile['measures'],
  things: ReadonlySet<string>,
  { asked, by }: Asked,
): Said | undefined {
  let [found, most]: [Said | undefined, number] = [undefined, 0]
  for (const { id, unit, labels, asks } of measures) {
    const said = labels.map((label) => saidOf(label, things, { asked, by }))
    const names = asks.filter((name) => name.every((notion) => asked.has(notion)))
    for (const notions of [...said, ...names]) {
      // "How many answered" is no rate.
      const isCounted = unit === 'ratio' && notions.some((notion) => asked.has(countOf(notion)))
      if (isCounted || notions.length <= most) continue
      found = { id, notions: notions.filter((notion) => !things.has(notion)) }
      most = notions.length
    }
  }
  return found
}

/** What is said of a label beside what is counted: nothing where it does not name the measure. */
function saidOf(
  label: readonly string[],
  things: ReadonlySet<string>,
  { asked, by }: Asked,
): readonly string[] {
  const own = label.filter((notion) => !things.has(notion))
  // Who asks for calls by agent does not ask how many agents there are.
  const said = own.filter((notion) => asked.has(notion) && !by.includes(notion))
  const isWhole = said.length === own.length && !said.every((notion) => subjects.has(notion))
  return isWhole || isNearly(own, said) ? said : []
}

/** Whether nothing is left unsaid but what goes without saying, beside what tells the measure from others. */
function isNearly(own: readonly string[], said: readonly string[]): boolean {
  return (
    said.some((notion) => !isCommon(notion)) &&
    own.every((notion) => said.includes(notion) || kindsOfFigure.has(notion))
  )
}

function measuresElsewhere({ elsewhere = {} }: Report): Profile['measures'] {
  return Object.entries(elsewhere).flatMap(([id, api]) => {
    const other = reportOf(api)
    const measures = other === undefined ? [] : (profileOf(other)?.measures ?? [])
    return measures.filter((measure) => measure.id === id)
  })
}
