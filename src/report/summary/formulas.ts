import type { Groups } from '../model/groups.ts'
import type { Formula, Report } from '../declaration/declaration.ts'
import { bucketStart, dayMs } from '../model/buckets.ts'
import type { Frame } from '../selection/frame.ts'
import type { Grouping } from '../model/groups.ts'
import { countDistinct } from './distinct.ts'
import { percentiles } from './percentiles.ts'

/** Measures over the groups of one breakdown: a value for each group, NaN where its rows give none. */
export function evaluator(frame: Frame, grouping: Pick<Grouping, 'ids' | 'keys'>) {
  const groups: Groups = { ids: grouping.ids, size: grouping.keys.length }
  const known = new Map<Formula, Float64Array>()
  return function evaluate(formula: Formula): Float64Array {
    const values = known.get(formula) ?? measured(frame, formula, groups, evaluate)
    known.set(formula, values)
    return values
  }
}

function measured(
  frame: Frame,
  formula: Formula,
  groups: Groups,
  evaluate: (formula: Formula) => Float64Array,
): Float64Array {
  switch (formula.kind) {
    case 'rows':
      return isAnswerable(frame, formula) ? counted(narrowed(frame, formula, groups)) : unknown(groups)
    case 'sum':
      return isAnswerable(frame, formula) ? summed(frame, formula, groups) : unknown(groups)
    case 'mean': {
      const { totals, counts } = addUp(frame.numbers(formula.column), narrowed(frame, formula, groups))
      return totals.map((total, group) => total / (counts[group] ?? 0))
    }
    case 'weighted':
      return weighted(frame.numbers(formula.column), frame.numbers(formula.by), groups)
    case 'distinct': {
      const isKnown = isAnswerable(frame, formula) && frame.text(formula.column) !== undefined
      return isKnown
        ? countDistinct(frame.text(formula.column), narrowed(frame, formula, groups))
        : unknown(groups)
    }
    case 'percentile':
      return percentiles(frame.numbers(formula.column), narrowed(frame, formula, groups), formula.p)
    case 'earliest':
    case 'latest':
      return timesOfDay(frame, formula, groups)
    case 'ratio': {
      const of = evaluate(formulaOf(frame.report, formula.of))
      const over = evaluate(formulaOf(frame.report, formula.over))
      return of.map((value, group) => (over[group] === 0 ? Number.NaN : value / (over[group] ?? Number.NaN)))
    }
    case 'unjoinable': {
      const { totals } = addUp(frame.numbers(formula.column), groups)
      const rows = counted(groups)
      const calls = formula.overCalls === undefined ? undefined : callsIn(frame, groups)
      return totals.map((total, group) => {
        const count = rows[group] ?? 0
        return count === (calls?.[group] ?? 1) ? total / count : Number.NaN
      })
    }
  }
}

function formulaOf(report: Report, id: string): Formula {
  const measure = report.measures.find((measure) => measure.id === id)
  if (measure === undefined) throw new Error(`${report.api} has no measure ${id}`)
  return measure.formula
}

type Narrowed = Extract<Formula, { where?: unknown }>

/** Whether the answer has the column by which the formula tells its rows. */
function isAnswerable(frame: Frame, formula: Narrowed): boolean {
  return formula.where === undefined || frame.text(formula.where.column) !== undefined
}

/** The groups, less the rows that the formula does not look at. */
function narrowed(frame: Frame, formula: Narrowed, { ids, size }: Groups): Groups {
  const marks = formula.where === undefined ? undefined : frame.meeting(formula.where)
  if (formula.where === undefined) return { ids, size }
  const chosen = new Int32Array(ids.length)
  for (let row = 0; row < ids.length; row++) chosen[row] = marks?.[row] === 1 ? (ids[row] ?? -1) : -1
  return { ids: chosen, size }
}

function unknown({ size }: Groups): Float64Array {
  return new Float64Array(size).fill(Number.NaN)
}

function counted({ ids, size }: Groups): Float64Array {
  const counts = new Float64Array(size)
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] ?? -1
    if (id >= 0) counts[id] = (counts[id] ?? 0) + 1
  }
  return counts
}

/** How many calls the rows of each group came from. */
function callsIn({ parts }: Frame, { ids, size }: Groups): Float64Array {
  const calls = new Float64Array(size)
  let at = 0
  for (const { rows } of parts) {
    for (const id of new Set(ids.subarray(at, at + rows))) if (id >= 0) calls[id] = (calls[id] ?? 0) + 1
    at += rows
  }
  return calls
}

/** A group without a row adds up to nothing; one whose cells are all empty or stand in it repeatedly has no sum. */
function summed(frame: Frame, formula: Extract<Formula, { kind: 'sum' }>, groups: Groups): Float64Array {
  const rows = counted(groups)
  const chosen = narrowed(frame, formula, groups)
  const result = new Float64Array(groups.size)
  const add = (column: string, sign: 1 | -1) => {
    const { totals, counts } = addUp(frame.numbers(column), chosen)
    const repeats = repetitions(frame, column, chosen)
    for (let group = 0; group < groups.size; group++) {
      const isUnknown = (counts[group] === 0 && rows[group] !== 0) || (repeats?.[group] ?? 0) > 1
      result[group] = (result[group] ?? 0) + (isUnknown ? Number.NaN : sign * (totals[group] ?? 0))
    }
  }
  add(formula.column, 1)
  for (const column of formula.plus ?? []) add(column, 1)
  for (const column of formula.minus ?? []) add(column, -1)
  return result
}

/** How many times over the rows of each group may have a column's values; undefined for one that is not repeated. */
function repetitions(frame: Frame, name: string, groups: Groups): Float64Array | undefined {
  const over = frame.report.columns.find((column) => column.name === name)?.repeatsOver
  return over === undefined ? undefined : countDistinct(frame.text(over), groups)
}

function weighted(
  values: Float64Array | undefined,
  weights: Float64Array | undefined,
  { ids, size }: Groups,
): Float64Array {
  const totals = new Float64Array(size)
  const volumes = new Float64Array(size)
  for (let row = 0; row < ids.length; row++) {
    const [id, weight, value] = [ids[row] ?? -1, weights?.[row] ?? Number.NaN, values?.[row] ?? Number.NaN]
    if (id < 0 || Number.isNaN(weight) || Number.isNaN(value)) continue
    totals[id] = (totals[id] ?? 0) + value * weight
    volumes[id] = (volumes[id] ?? 0) + weight
  }
  return totals.map((total, group) => (volumes[group] === 0 ? Number.NaN : total / (volumes[group] ?? 0)))
}

function timesOfDay(
  { numbers, seen }: Frame,
  { kind, column, day }: Extract<Formula, { kind: 'earliest' | 'latest' }>,
  { ids, size }: Groups,
): Float64Array {
  const [moments, days] = [numbers(column), numbers(day)]
  const result = new Float64Array(size).fill(Number.NaN)
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] ?? -1
    const midnight = bucketStart('day', days?.[row] ?? Number.NaN)
    const value = (moments?.[row] ?? Number.NaN) - midnight
    const isOpen = kind === 'latest' && midnight + dayMs > seen
    if (id < 0 || Number.isNaN(value) || isOpen) continue
    const known = result[id] ?? Number.NaN
    if (Number.isNaN(known) || (kind === 'earliest' ? value < known : value > known)) result[id] = value
  }
  return result
}

function addUp(values: Float64Array | undefined, { ids, size }: Groups) {
  const totals = new Float64Array(size)
  const counts = new Float64Array(size)
  if (values === undefined) return { totals, counts }
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row] ?? -1
    const value = values[row] ?? Number.NaN
    if (id < 0 || Number.isNaN(value)) continue
    totals[id] = (totals[id] ?? 0) + value
    counts[id] = (counts[id] ?? 0) + 1
  }
  return { totals, counts }
}
