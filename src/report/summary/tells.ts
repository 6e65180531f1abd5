import type { Dimension, Formula, Report } from '../declaration/declaration.ts'
import { standsApart } from './stands-apart.ts'

/**
 * Whether a measure tells something in a breakdown. Not so a column of ones (agents, by agent), one that most groups
 * have no value for as it cannot be joined, and the share of what the breakdown itself tells apart (answered, by result).
 */
export function tells(
  report: Report,
  by: readonly Dimension[],
  formula: Formula,
  values: Float64Array,
): boolean {
  if (standsApart(report, formula) && values.filter(Number.isNaN).length * 2 > values.length) return false
  switch (formula.kind) {
    case 'distinct':
      return values.length < 2 || values.some((value) => value !== 1)
    case 'ratio': {
      const of = report.measures.find(({ id }) => id === formula.of)?.formula
      const column = of !== undefined && 'where' in of ? of.where?.column : undefined
      const grouped = report.breakdowns.filter((breakdown) => by.includes(breakdown.by))
      return column === undefined || !grouped.some(({ columns }) => columns.includes(column))
    }
    case 'unjoinable':
    case 'rows':
    case 'sum':
    case 'mean':
    case 'earliest':
    case 'latest':
    case 'percentile':
    case 'weighted':
      return true
  }
}
