import { candidatesOf } from './candidates.ts'
import type { Breakdown, Column } from '../declaration/declaration.ts'
import type { Frame } from './frame.ts'
import { tellsOne } from './identifiers.ts'
import { isSameId, isSingleId, likeness, resemblance } from './likeness.ts'
import type { Caveat, Filter, Key } from '../model/summary.ts'
import { valueKey } from '../model/value-key.ts'
import { valueName } from '../model/value-name.ts'

/** What the words of a filter stand for: per column the codes of the values. */
export interface FilterMatch {
  readonly filter: Filter
  readonly codes: ReadonlyMap<string, ReadonlySet<number>>
  readonly values: readonly Key[]
}

const listedAtMost = 10

/** Looks the words up among the values; the best likeness found anywhere is the one that counts. */
export function match(frame: Frame, filter: Filter): FilterMatch {
  const codes = new Map<string, Set<number>>()
  const values = new Map<string, Key>()
  let best = 1
  for (const column of candidatesOf(frame.report, filter)) {
    for (const [code, value] of (frame.text(column.name)?.dictionary ?? []).entries()) {
      const degree = degreeOf(frame, filter, column, value)
      if (degree < best) continue
      if (degree > best) {
        codes.clear()
        values.clear()
      }
      best = degree
      const known = codes.get(column.name) ?? new Set<number>()
      codes.set(column.name, known.add(code))
      values.set(value, keyOf(frame, column, value))
    }
  }
  return codes.size > 0 ? { filter, codes, values: [...values.values()] } : absent(frame, filter)
}

/** A value that the report is known to have, named whole, and has not here: nothing passes, and that is an answer. */
function absent(frame: Frame, filter: Filter): FilterMatch {
  const found = candidatesOf(frame.report, filter).flatMap((column) => {
    const declared = [column.values, ...breakdownsOf(frame, column).map(({ names }) => names)]
    const values = declared.flatMap((names) => Object.keys(names ?? {}))
    const value = values.find((one) => degreeOf(frame, filter, column, one) === 3)
    return value === undefined ? [] : [{ column, value }]
  })
  return {
    filter,
    codes: new Map(found.map(({ column }) => [column.name, new Set()])),
    values: found.slice(0, 1).map(({ column, value }) => keyOf(frame, column, value)),
  }
}

/** An id names itself alone, not another that begins like it; a phone number goes with its country's code or without. */
function degreeOf(frame: Frame, { words }: Filter, column: Column, value: string): number {
  const isId = column.kind === 'id' || column.kind === 'phone'
  if (isId && isSingleId(words)) return isSameId(words, value) ? 3 : 0
  return Math.max(...namesOf(frame, column, value).map((name) => likeness(words, name)))
}

/** Marks the rows that pass: filters over the same columns are alternatives, all others must hold together. */
export function applyFilters(frame: Frame, matches: readonly FilterMatch[], used: Uint8Array): void {
  const wanted = matches.filter((match) => match.filter.negated !== true)
  const groups = Map.groupBy(wanted, (match) => [...match.codes.keys()].sort().join('\n'))
  for (const group of groups.values()) {
    const passing = new Uint8Array(frame.rows)
    for (const match of group) mark(frame, match, passing)
    for (let row = 0; row < frame.rows; row++) used[row] = (used[row] ?? 0) & (passing[row] ?? 0)
  }
  for (const match of matches) {
    if (match.filter.negated !== true) continue
    const struck = new Uint8Array(frame.rows)
    mark(frame, match, struck)
    for (let row = 0; row < frame.rows; row++) if (struck[row] === 1) used[row] = 0
  }
}

function mark(frame: Frame, match: FilterMatch, rows: Uint8Array): void {
  for (const [column, wanted] of match.codes) {
    const codes = frame.text(column)?.codes ?? []
    for (let row = 0; row < codes.length; row++) if (wanted.has(codes[row] ?? -1)) rows[row] = 1
  }
}

/** The values nearest to words that match none; without any that resembles them, a few of the column that was named. */
export function unmatched(frame: Frame, filter: Filter): Caveat {
  const columns = candidatesOf(frame.report, filter)
  if (columns.length === 0) return { kind: 'no-filter', words: filter.words }
  const near: { readonly value: string; readonly column: Column; readonly likeness: number }[] = []
  for (const column of columns) {
    if (tellsOne(column) || column.kind === 'text') continue
    for (const value of frame.text(column.name)?.dictionary ?? []) {
      const names = namesOf(frame, column, value)
      near.push({
        value,
        column,
        likeness: Math.max(...names.map((name) => resemblance(filter.words, name))),
      })
    }
  }
  near.sort((a, b) => b.likeness - a.likeness)
  const resembling = near.filter(({ likeness }) => likeness > 0.4).slice(0, 3)
  // Words that say of nothing what they are name a queue more often than anything else.
  const others = filter.column === undefined ? near.filter(({ column }) => isSkill(frame, column)) : near
  const shown = resembling.length > 0 ? resembling : others.slice(0, listedAtMost)
  const nearest = new Map(shown.map(({ value, column }) => [value, keyOf(frame, column, value)]))
  return { kind: 'filter-unmatched', words: filter.words, nearest: [...nearest.values()] }
}

function isSkill(frame: Frame, column: Column): boolean {
  return breakdownsOf(frame, column).some(({ by }) => by === 'skill')
}

/** A value as Wolkvox writes it, and what it is called in each language. */
function namesOf(frame: Frame, column: Column, value: string): readonly string[] {
  const names = [undefined, ...breakdownsOf(frame, column)].flatMap((breakdown) =>
    Object.values(valueName(value, column, breakdown) ?? {}),
  )
  const known = frame.nameOf(column, value)
  return [value, ...names, ...(known === undefined ? [] : [known])]
}

function keyOf(frame: Frame, column: Column, value: string): Key {
  return valueKey(frame.nameOf(column, value) ?? value, column, breakdownsOf(frame, column)[0])
}

function breakdownsOf({ report }: Frame, { name }: Column): readonly Breakdown[] {
  return report.breakdowns.filter(({ columns }) => columns.includes(name))
}
