import { candidatesOf } from '../selection/candidates.ts'
import type { Formula, Measure, Overview, Report } from '../declaration/declaration.ts'
import { idColumnOf } from '../selection/names.ts'
import type { View } from '../model/summary.ts'

/** The columns that the figures of a view are made of; with filters, also those that their words may be found in. */
export function neededColumns(report: Report, view: View): ReadonlySet<string> {
  const { time, timeElse, hour, totals, rowTypes, breakdowns } = report
  const parts = view.by.length > 0 ? [{ by: view.by }] : overviewOf(report)
  const dimensions = new Set<string>(parts.flatMap(({ by }) => by))
  const grouped = breakdowns.filter(({ by }) => dimensions.has(by)).flatMap(({ columns }) => columns)
  const shown = grouped.flatMap((name) => [name, ...besideName(report, name)])
  const measured = shownMeasures(report, view, parts).flatMap(({ formula }) => columnsOf(report, formula))
  const found = view.filters.flatMap((filter) => candidatesOf(report, filter).map(({ name }) => name))
  const always = [time, timeElse, hour, totals?.column, rowTypes?.column].filter((name) => name !== undefined)
  const repeated = report.columns.flatMap(({ name, repeatsOver }) =>
    repeatsOver !== undefined && measured.includes(name) ? [repeatsOver] : [],
  )
  return new Set([...always, ...shown, ...measured, ...repeated, ...found])
}

/** The ids that tell people of one name apart. */
function besideName(report: Report, name: string): readonly string[] {
  const column = report.columns.find((column) => column.name === name)
  const ids = column && idColumnOf(report, column)
  return ids === undefined ? [] : [ids.name]
}

/** What a report shows when nothing else was asked. */
export function overviewOf(report: Report): readonly Overview[] {
  const [first] = report.breakdowns
  return report.overview ?? (first === undefined ? [] : [{ by: [first.by] }])
}

function shownMeasures(report: Report, view: View, parts: readonly Overview[]): readonly Measure[] {
  const named = new Set(parts.flatMap(({ measures }) => measures ?? []))
  return report.measures.filter(({ id, detail }) => detail !== true || id === view.measure || named.has(id))
}

/** The columns that a formula reads. */
export function columnsOf(report: Report, formula: Formula): readonly string[] {
  const where = 'where' in formula && formula.where !== undefined ? [formula.where.column] : []
  switch (formula.kind) {
    case 'rows':
      return where
    case 'sum':
      return [formula.column, ...(formula.plus ?? []), ...(formula.minus ?? []), ...where]
    case 'distinct':
    case 'mean':
    case 'percentile':
    case 'unjoinable':
      return [formula.column, ...where]
    case 'earliest':
    case 'latest':
      return [formula.column, formula.day]
    case 'weighted':
      return [formula.column, formula.by]
    case 'ratio':
      return report.measures
        .filter(({ id }) => id === formula.of || id === formula.over)
        .flatMap((measure) => columnsOf(report, measure.formula))
  }
}
