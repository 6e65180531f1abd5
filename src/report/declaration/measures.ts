import type { Phrase } from '../../words/language.ts'
import type { Condition, Formula, Measure, Unit } from './declaration.ts'

type More = Pick<Measure, 'good' | 'definition' | 'detail'>

export function measure(id: string, label: Phrase, unit: Unit, formula: Formula, more: More = {}): Measure {
  return { id, label, unit, formula, ...more }
}

/** How many rows there are, of all or of those that a condition takes. */
export function rows(id: string, label: Phrase, where?: Condition, more?: More): Measure {
  return measure(id, label, 'count', where === undefined ? { kind: 'rows' } : { kind: 'rows', where }, more)
}

export function sum(id: string, label: Phrase, column: string, unit: Unit = 'count', more?: More): Measure {
  return measure(id, label, unit, { kind: 'sum', column }, more)
}

export function mean(
  id: string,
  label: Phrase,
  column: string,
  unit: Unit = 'seconds',
  more?: More,
): Measure {
  return measure(id, label, unit, { kind: 'mean', column }, more)
}

export function distinct(id: string, label: Phrase, column: string, where?: Condition, more?: More): Measure {
  const formula: Formula =
    where === undefined ? { kind: 'distinct', column } : { kind: 'distinct', column, where }
  return measure(id, label, 'count', formula, more)
}

export function percentile(id: string, label: Phrase, column: string, p: number, more?: More): Measure {
  return measure(id, label, 'seconds', { kind: 'percentile', column, p }, more)
}

/** The first or the last time of day of a column of moments, by the day of the row. */
export function timeOfDay(
  id: string,
  label: Phrase,
  kind: 'earliest' | 'latest',
  column: string,
  day: string,
): Measure {
  return measure(id, label, 'clock', { kind, column, day })
}

/** One measure over another; both are named by id. */
export function ratio(
  id: string,
  label: Phrase,
  of: string,
  over: string,
  unit: Unit = 'ratio',
  more?: More,
): Measure {
  return measure(id, label, unit, { kind: 'ratio', of, over }, more)
}

/** A mean or percentage that Wolkvox gives per row, weighted by the column that it was computed over. */
export function weighted(
  id: string,
  label: Phrase,
  column: string,
  by: string,
  unit: Unit,
  more?: More,
): Measure {
  return measure(id, label, unit, { kind: 'weighted', column, by }, more)
}

/** What Wolkvox gives per row without the volume behind it: shown for one row, never added up. */
export function alone(id: string, label: Phrase, column: string, unit: Unit, more?: More): Measure {
  return measure(id, label, unit, { kind: 'unjoinable', column }, more)
}

/** The same, and over several days the mean of what each day's call gave. */
export function ofDays(id: string, label: Phrase, column: string, unit: Unit, more?: More): Measure {
  return measure(id, label, unit, { kind: 'unjoinable', column, overCalls: 'mean' }, more)
}
