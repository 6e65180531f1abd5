import type { Dimension, Measure, Overview, Report } from '../declaration/declaration.ts'
import { evaluator } from './formulas.ts'
import { frameOf } from '../selection/frame.ts'
import type { Frame } from '../selection/frame.ts'
import type { KnownNames } from '../selection/names.ts'
import { groupBy, whole } from './grouping.ts'
import { type Grouping } from '../model/groups.ts'
import { overviewOf } from './needed.ts'
import { heading, orNull, section } from './section.ts'
import { standsApart } from './stands-apart.ts'
import { outside, select } from '../selection/selection.ts'
import type { Caveat, Figure, Section, Summary, View } from '../model/summary.ts'
import { shortageOf, type WallSpan, type Table } from '../table/table.ts'
import { isTimeDimension, usualUnit } from './time-grouping.ts'

/** What the parts of a summary are made from. */
interface Work {
  readonly frame: Frame
  readonly used: Uint8Array
  readonly view: View
  /** The measures that are shown where nothing else is said. */
  readonly measures: readonly Measure[]
  readonly totalOf: (measure: Measure) => number | null
}

/**
 * The figures of a report's rows under a view. `tables` are those of all windows of one period; `clip` cuts what their
 * calls fetched beyond it, where rows say when they happened; `names` are those that the account's ids are known by.
 */
export function summarise(
  report: Report,
  tables: readonly Table[],
  view: View,
  clip?: WallSpan,
  names?: KnownNames,
): Summary {
  const frame = frameOf(report, tables, names, view.span?.end)
  const { used, matches, caveats } = select(frame, view.filters, clip)
  const { measures, missing } = chooseMeasures(report, view.measure)
  const evaluate = evaluator(frame, whole(used))
  const totalOf = ({ formula }: Measure) => orNull(evaluate(formula)[0])
  const { sections, unknown } = sectionsOf({ frame, used, view, measures, totalOf })
  const figures = measures.map((measure): Figure => ({ ...heading(measure), value: totalOf(measure) }))
  const apart = measures.filter(({ formula }) => standsApart(report, formula))
  const notJoined = apart.filter((measure) => totalOf(measure) === null)
  return {
    report: report.api,
    rows: { fetched: fetchedBy(tables), used: used.reduce((total, mark) => total + mark, 0) },
    figures: figures.filter(({ id }) => !notJoined.some((measure) => measure.id === id)),
    sections,
    filters: matches.map(({ filter, values }) => ({
      words: filter.words,
      matched: values,
      ...(filter.negated === true && { negated: true }),
    })),
    caveats: [
      ...shortages(tables),
      ...caveats,
      ...missing,
      ...unknown,
      ...(sections.some(({ by }) => by.some(isTimeDimension)) ? outside(frame, used, clip) : []),
      ...(notJoined.length > 0
        ? [{ kind: 'not-joined' as const, labels: notJoined.map(({ label }) => label) }]
        : []),
    ],
  }
}

function shortages(tables: readonly Table[]): readonly Caveat[] {
  const shortage = shortageOf(tables)
  return shortage === undefined ? [] : [{ kind: 'shortage', ...shortage }]
}

function fetchedBy(tables: readonly Table[]): number {
  return tables.reduce((total, { rows, fetched = rows }) => total + fetched, 0)
}

function chooseMeasures(report: Report, asked: string | undefined) {
  const usual = report.measures.filter(({ detail }) => detail !== true)
  if (asked === undefined) return { measures: usual, missing: [] }
  const measure = report.measures.find(({ id }) => id === asked)
  if (measure !== undefined) {
    const isWhole = !standsApart(report, measure.formula)
    const beside = usual.filter(
      ({ id, formula }) => id !== asked && !(isWhole && standsApart(report, formula)),
    )
    return { measures: [measure, ...beside], missing: [] }
  }
  const seeInstead = elsewhere(report, asked)
  const caveat: Caveat = {
    kind: 'no-measure',
    measure: asked,
    ...(seeInstead !== undefined && { seeInstead }),
  }
  return { measures: usual, missing: [caveat] }
}

/** The report that has a measure which this one lacks; a service level is looked for whatever its threshold. */
function elsewhere({ elsewhere = {} }: Report, asked: string): string | undefined {
  return elsewhere[asked] ?? (asked.startsWith('service-level-') ? elsewhere['service-level-20'] : undefined)
}

/** What was asked for, or where nothing was (or nothing that the report has) the report's overview. */
function sectionsOf(work: Work): {
  readonly sections: readonly Section[]
  readonly unknown: readonly Caveat[]
} {
  const { frame, used, view, measures, totalOf } = work
  const unknown: Caveat[] = []
  const asked = view.by.filter((dimension) => {
    const grouping = groupBy(frame, used, [dimension], view)
    if ('kind' in grouping) unknown.push(grouping)
    return !('kind' in grouping)
  })
  if (asked.length === 0) return { sections: overviewSections(work), unknown }
  const grouping = groupBy(frame, used, asked, view)
  if ('kind' in grouping) return { sections: [], unknown: [...unknown, grouping] }
  const leading = view.top === undefined ? undefined : leadingOf(work, asked)
  const shown = shownBy(frame.report, asked, measures, view)
  return { sections: [section(frame, asked, grouping, shown, totalOf, view, leading)], unknown }
}

/** Of what is one row each, as agents are now, that there is one of each tells nothing: its overview says what does. */
function shownBy(
  { isLive, overview = [], measures: all }: Report,
  by: readonly Dimension[],
  measures: readonly Measure[],
  view: View,
): readonly Measure[] {
  const named = overview.find((part) => part.by.join() === by.join())?.measures
  if (isLive !== true || named === undefined || view.measure !== undefined) return measures
  return named.flatMap((id) => all.find((measure) => measure.id === id) ?? [])
}

/** What a top is taken of in a cross: the agents of "top 5 by agent and hour". */
function leadingOf({ frame, used, view }: Work, by: readonly Dimension[]): Grouping | undefined {
  const lead = by.length < 2 ? undefined : (by.find((dimension) => !isTimeDimension(dimension)) ?? by[0])
  const grouping = lead === undefined ? undefined : groupBy(frame, used, [lead], view)
  return grouping === undefined || 'kind' in grouping ? undefined : grouping
}

/** Time may turn out to be the hours that another part names: no breakdown is shown twice. */
function overviewSections(work: Work): readonly Section[] {
  const sections = overviewOf(work.frame.report).flatMap((part) => partOf(work, part))
  return sections.filter(
    ({ by }, index) => index === sections.findIndex((other) => other.by.join() === by.join()),
  )
}

/** A section of the overview; the measure and the order that were asked for hold in it too. */
function partOf({ frame, used, view, measures, totalOf }: Work, part: Overview): readonly Section[] {
  const by = part.by.map((dimension) =>
    dimension === 'time' ? usualUnit(frame, used, view.span) : dimension,
  )
  const grouping = groupBy(frame, used, by, view)
  if ('kind' in grouping) return []
  const asked = measures.filter(({ id }) => id === view.measure)
  const named = part.measures?.flatMap(
    (id) => frame.report.measures.find((measure) => measure.id === id) ?? [],
  )
  const shown = named === undefined ? measures : [...asked, ...named.filter(({ id }) => id !== view.measure)]
  if (grouping.isTime) return [section(frame, by, grouping, shown, totalOf, {})]
  const top = view.top ?? part.top
  const cut = {
    ...(view.order !== undefined && { order: view.order }),
    ...(top !== undefined && { top }),
  }
  return [section(frame, by, grouping, shown, totalOf, cut)]
}
