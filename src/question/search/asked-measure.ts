import { reportOf } from '../../report/catalogue.ts'
import type { Dimension, Report } from '../../report/declaration/declaration.ts'
import { isCommon, profileOf, type Profile } from './profiles.ts'

/** How a figure is made: who asks how long people waited asks for the mean. */
const kindsOfFigure = new Set(['average', 'time', 'total'])

/** What a question asks for, in notions, and the breakdowns that some of them say. */
export interface Asked {
  readonly asked: ReadonlySet<string>
  readonly by: readonly Dimension[]
}

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
  const said = ownMeasure(report, asked, things) ?? named(measuresElsewhere(report), things, withoutBy(asked))
  return said?.id
}

/** The same of the measures that the report has itself; `things` are what is counted and goes without saying. */
export function ownMeasure(
  report: Report,
  asked: Asked,
  things: ReadonlySet<string> = profileOf(report)?.things ?? new Set(),
): Said | undefined {
  const said = named(profileOf(report)?.measures ?? [], things, withoutBy(asked))
  if (!asked.asked.has('share')) return said
  const share = isShare(report, said?.id) ? said?.id : shareOf(report, said?.id)
  return share === undefined ? said : { id: share, notions: [...(said?.notions ?? []), 'share'] }
}

/** Without what most questions say, of which the share alone tells one figure from another. */
export function telling({ asked, by }: Asked): Asked {
  return { asked: new Set([...asked].filter((notion) => notion === 'share' || !isCommon(notion))), by }
}

/** Who asks for calls by agent does not ask how many agents there are. */
function withoutBy({ asked, by }: Asked): ReadonlySet<string> {
  return asked.difference(new Set<string>(by))
}

function isShare({ measures }: Report, said: string | undefined): boolean {
  return measures.some(({ id, unit }) => id === said && unit === 'ratio')
}

/** "% of abandoned calls": of what is counted, the share. */
function shareOf({ measures }: Report, counted = measures[0]?.id): string | undefined {
  return measures.find(({ unit, formula }) => unit === 'ratio' && 'of' in formula && formula.of === counted)
    ?.id
}

function named(
  measures: Profile['measures'],
  things: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): Said | undefined {
  let found: Said | undefined
  for (const { id, labels } of measures) {
    for (const label of labels) {
      const own = label.filter((notion) => !things.has(notion))
      const said = own.filter((notion) => asked.has(notion))
      const isSaid = said.length === own.length || isNearly(own, said)
      if (isSaid && said.length > (found?.notions.length ?? 0)) found = { id, notions: said }
    }
  }
  return found
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
