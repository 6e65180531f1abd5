import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reports } from '../../src/report/catalogue.ts'
import type { Formula, Report } from '../../src/report/declaration/declaration.ts'
import { fuzzing } from '../fuzzing.ts'
import { summarise } from '../../src/report/summary/summarise.ts'
import type { Summary } from '../../src/report/model/summary.ts'
import type { ColumnData, Table } from '../../src/report/table/table.ts'

const texts = ['ana', 'luis', 'skill', 'answer', 'call', 'transfer_skill', 'timeoutacw', 'yes']
const day = Date.UTC(2026, 3, 3)

type Cells = Readonly<Record<string, string | number>>

/** A row with a cell in every column; whole numbers, so that sums do not depend on their order. */
function rowOf(report: Report): fc.Arbitrary<Cells> {
  return fc.record(
    Object.fromEntries(
      report.columns.map(({ name, kind }): [string, fc.Arbitrary<string | number>] => {
        switch (kind) {
          case 'datetime':
          case 'date':
            return [name, fc.integer({ min: 0, max: 71 }).map((hours) => day + hours * 3_600_000)]
          case 'hour':
            return [name, fc.integer({ min: 0, max: 23 }).map((hour) => hour * 3_600_000)]
          case 'count':
          case 'number':
          case 'duration':
          case 'minutes':
          case 'percent':
          case 'money':
            return [name, fc.integer({ min: 0, max: 500 })]
          case 'id':
          case 'name':
          case 'category':
          case 'text':
          case 'phone':
          case 'email':
          case 'url':
          case 'nested':
            return [name, fc.constantFrom(...texts)]
        }
      }),
    ),
  )
}

function tableOf(report: Report, rows: readonly Cells[]): Table {
  const columns = report.columns.map(({ name }): [string, ColumnData] => {
    const cells = rows.map((row) => row[name] ?? '')
    if (typeof cells[0] !== 'string')
      return [name, { kind: 'number', values: Float64Array.from(cells, Number) }]
    const dictionary = [...new Set(cells.map(String))]
    return [
      name,
      { kind: 'text', dictionary, codes: Int32Array.from(cells, (cell) => dictionary.indexOf(String(cell))) },
    ]
  })
  return { rows: rows.length, columns: rows.length === 0 ? {} : Object.fromEntries(columns) }
}

/** What Wolkvox would give for both windows together: one row a key, with sums, and means weighted by their volume. */
function joined(report: Report, rows: readonly Cells[]): readonly Cells[] {
  const weights = new Map<string, string>()
  for (const { formula } of report.measures) {
    if (formula.kind === 'weighted') weights.set(formula.column, formula.by)
  }
  const keys = report.columns.filter(({ kind }) => !measured.has(kind)).map(({ name }) => name)
  const groups = Map.groupBy(rows, (row) => keys.map((name) => row[name]).join('\n'))
  return [...groups.values()].map((group) => {
    const total = (name: string) => group.reduce((sum, row) => sum + Number(row[name]), 0)
    const cells = report.columns.map(({ name, kind }): [string, string | number] => {
      if (!measured.has(kind)) return [name, group[0]?.[name] ?? '']
      const by = weights.get(name)
      if (by === undefined) return [name, total(name)]
      const volume = total(by)
      const product = group.reduce((sum, row) => sum + Number(row[name]) * Number(row[by]), 0)
      return [name, volume === 0 ? Number.NaN : product / volume]
    })
    return Object.fromEntries(cells)
  })
}

const measured = new Set(['count', 'number', 'duration', 'minutes', 'percent', 'money'])

/** Measures of an aggregate that joining its rows must not change; counting rows says nothing there. */
function joins({ kind }: Formula, grain: Report['grain']): boolean {
  return kind !== 'unjoinable' && (grain === 'record' || kind !== 'rows')
}

const { seed, numRuns } = fuzzing

function figures(summary: Summary) {
  return new Map(summary.figures.map(({ id, value }) => [id, value]))
}

function close(one: number | null | undefined, other: number | null | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
}

describe.each(reports.map((report) => [report.api, report] as const))('%s', (_, report) => {
  it('gives the same figures from two windows as from one call over both', () => {
    const rows = fc.array(rowOf(report), { maxLength: 12 })
    const ids = report.measures.filter(({ formula }) => joins(formula, report.grain)).map(({ id }) => id)
    fc.assert(
      fc.property(rows, rows, fc.constantFrom(undefined, ...ids), (first, second, measure) => {
        const all = [...first, ...second]
        const once = report.grain === 'record' ? all : joined(report, all)
        const view = { by: [], filters: [], ...(measure !== undefined && { measure }) }
        const apart = figures(summarise(report, [tableOf(report, first), tableOf(report, second)], view))
        const together = figures(summarise(report, [tableOf(report, once)], view))
        for (const id of ids) expect([id, close(apart.get(id), together.get(id))]).toEqual([id, true])
      }),
      { seed, numRuns: numRuns / 25 },
    )
  })

  it('gives the same groups from two windows as from one call over both', () => {
    const [breakdown] = report.breakdowns
    const by = breakdown === undefined ? [] : [breakdown.by]
    const [head] = report.measures
    const isShown = head !== undefined && joins(head.formula, report.grain)
    fc.assert(
      fc.property(fc.array(rowOf(report), { maxLength: 12 }), fc.nat(12), (all, at) => {
        const view = { by, filters: [] }
        const parts = [all.slice(0, at), all.slice(at)].map((rows) => tableOf(report, rows))
        const groups = [parts, [tableOf(report, all)]].map((tables) =>
          summarise(report, tables, view).sections[0]?.groups.map(({ keys, values }) => [
            keys,
            isShown && values[0],
          ]),
        )
        expect(groups[0]).toEqual(groups[1])
      }),
      { seed, numRuns: numRuns / 50 },
    )
  })
})
