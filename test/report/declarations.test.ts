import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reportOf, reports } from '../../src/report/catalogue.ts'
import type { Formula, Report } from '../../src/report/declaration/declaration.ts'
import { languages } from '../../src/words/language.ts'

interface Fact {
  readonly api: string
  readonly grain: string
  readonly params: readonly {
    readonly name: string
    readonly required: boolean
    readonly all_allowed?: boolean
  }[]
  readonly columns: readonly {
    readonly name: string
    readonly kind: string
    readonly personal_data?: 'agent' | 'customer'
    readonly also_seen_as?: readonly string[]
    readonly values?: readonly string[]
  }[]
}

/** What live servers do beside what is documented, as public clients report it. */
interface Live {
  readonly filtered_by?: string
  readonly more_columns?: Fact['columns']
  readonly most_rows?: number
  readonly most_hours?: number
  readonly time_zone?: string
}

const documented = JSON.parse(readFileSync('test/facts/reports.json', 'utf8')) as readonly Fact[]
const live = (
  JSON.parse(readFileSync('test/facts/live.json', 'utf8')) as { reports: Readonly<Record<string, Live>> }
).reports
const facts = documented.map(({ columns, ...fact }) => ({
  ...fact,
  columns: [...columns, ...(live[fact.api]?.more_columns ?? [])],
}))
const factOf = new Map(facts.map((fact) => [fact.api, fact]))
const kinds: Readonly<Record<string, readonly string[]>> = {
  seconds: ['duration'],
  'hh:mm:ss': ['duration'],
  'free text': ['text'],
  'nested list': ['nested'],
  'nested object': ['nested'],
  category: ['category', 'hour'],
  datetime: ['datetime', 'hour'],
}

/** Column names as a declaration writes them: the bands of cdr_4 are the values of one column there. */
function columnNames(fact: Fact, report: Report): readonly string[] {
  const names = fact.columns.map(({ name }) => name)
  if (report.unfold?.kind !== 'object') return names
  return [report.unfold.column, ...new Set(names.flatMap((name) => name.split('.')[1] ?? []))]
}

function columnsIn(formula: Formula): readonly string[] {
  const where = 'where' in formula && formula.where !== undefined ? [formula.where.column] : []
  switch (formula.kind) {
    case 'rows':
      return where
    case 'sum':
      return [formula.column, ...(formula.plus ?? []), ...(formula.minus ?? []), ...where]
    case 'earliest':
    case 'latest':
      return [formula.column, formula.day]
    case 'weighted':
      return [formula.column, formula.by]
    case 'distinct':
    case 'mean':
    case 'percentile':
    case 'unjoinable':
      return [formula.column, ...where]
    case 'ratio':
      return []
  }
}

describe('the catalogue', () => {
  it('has each of the 104 reports once', () => {
    expect(facts).toHaveLength(104)
    expect(reports.map(({ api }) => api).toSorted()).toEqual(facts.map(({ api }) => api).toSorted())
  })

  it('gives every report a title of its own in each language', () => {
    for (const language of languages) {
      const titles = reports.map(({ title }) => title[language].toLowerCase())
      expect(new Set(titles).size).toBe(reports.length)
    }
  })

  it('finds a report by its id, and none by another', () => {
    expect(reportOf('chat_13')?.api).toBe('chat_13')
    expect(reportOf('chat_99')).toBeUndefined()
    expect(reportOf('__proto__')).toBeUndefined()
  })
})

describe.each(reports.map((report) => [report.api, report] as const))('%s', (api, report) => {
  const fact = factOf.get(api)
  const columns = new Map(report.columns.map((column) => [column.name, column]))
  const measures = new Set(report.measures.map(({ id }) => id))

  it('declares the columns of the facts, each once, with its kind and whose data it is', () => {
    const wrong = (fact?.columns ?? []).flatMap(({ name, kind, personal_data, also_seen_as }) => {
      const column = columns.get(name)
      if (column === undefined) return []
      const spellings = new Set([name, ...(column.alsoSeenAs ?? [])])
      const isRight =
        (kinds[kind] ?? [kind]).includes(column.kind) &&
        (personal_data === undefined || column.personal === personal_data) &&
        (also_seen_as ?? []).every((spelling) => spellings.has(spelling.trim()))
      return isRight ? [] : [name]
    })
    const expected = fact === undefined ? [] : columnNames(fact, report)
    expect(report.columns.map(({ name }) => name).toSorted()).toEqual(expected.toSorted())
    expect(report.grain).toBe(fact?.grain)
    expect(wrong).toEqual([])
  })

  it('counts an agent id as personal as the name', () => {
    const ids = report.columns.filter(({ name }) => /(^|[._])(agent_id|id_agent)$/.test(name))
    expect(ids.filter(({ personal }) => personal !== 'agent')).toEqual([])
  })

  it('asks for the parameters that Wolkvox needs', () => {
    const needed = fact?.params.filter(({ name, required }) => required && !name.startsWith('date_')) ?? []
    const declared = report.parameters.filter(({ required }) => required)
    expect(declared.map(({ name, allAllowed }) => ({ name, allAllowed }))).toEqual(
      needed.map(({ name, all_allowed }) => ({ name, allAllowed: all_allowed ?? false })),
    )
  })

  it('measures and groups by columns and measures that it has', () => {
    const names = [
      ...report.measures.flatMap(({ formula }) => columnsIn(formula)),
      ...report.breakdowns.flatMap((breakdown) => breakdown.columns),
      report.time,
      report.timeElse,
      report.hour,
      report.totals?.column,
      report.rowTypes?.column,
    ]
    const ids = [
      ...report.measures.flatMap(({ formula }) =>
        formula.kind === 'ratio' ? [formula.of, formula.over] : [],
      ),
      ...(report.overview ?? []).flatMap((part) => part.measures ?? []),
    ]
    const dimensions = report.breakdowns.map(({ by }) => by)
    const shown = (report.overview ?? []).flatMap(({ by }) => by)
    expect(names.filter((name) => name !== undefined && !columns.has(name))).toEqual([])
    expect(ids.filter((id) => !measures.has(id))).toEqual([])
    expect(shown.filter((dimension) => dimension !== 'time' && !dimensions.includes(dimension))).toEqual([])
    expect(measures.size).toBe(report.measures.length)
    expect(new Set(dimensions).size).toBe(dimensions.length)
  })

  it('says which of several moments the server goes by, as far as live servers have shown', () => {
    const moments = report.columns.filter(({ kind }) => kind === 'datetime' || kind === 'date')
    const isToBeSaid = report.time !== undefined && moments.length > 1
    expect(report.countedBy !== undefined).toBe(isToBeSaid)
    const { filtered_by: by = report.time } = live[api] ?? {}
    expect(report.time).toBe(by)
    expect(report.timeZone).toBe(live[api]?.time_zone)
  })

  it('takes an answer for cut where live servers cut it', () => {
    expect(report.cutAt).toBe(live[api]?.most_rows)
  })

  it('is asked for as long as live servers take a call to be', () => {
    expect(report.longestCall).toBe(live[api]?.most_hours === 24 ? 'day' : undefined)
  })

  it('weights percentages and means by a count', () => {
    const weights = report.measures.flatMap(({ formula }) =>
      formula.kind === 'weighted' ? [formula.by] : [],
    )
    expect(weights.filter((name) => columns.get(name)?.kind !== 'count')).toEqual([])
  })

  it('points to reports that exist and have what it says', () => {
    const elsewhere = Object.entries(report.elsewhere ?? {})
    const wrong = elsewhere.filter(
      ([id, other]) => measures.has(id) || !reportOf(other)?.measures.some((measure) => measure.id === id),
    )
    expect(wrong).toEqual([])
    expect(report.sibling === undefined || reportOf(report.sibling) !== undefined).toBe(true)
    expect((report.counterparts ?? []).filter((api) => reportOf(api) === undefined)).toEqual([])
  })

  it('says what each of its ratios is over', () => {
    const ratios = report.measures.filter(({ unit }) => unit === 'ratio')
    expect(ratios.filter(({ definition }) => definition === undefined).map(({ id }) => id)).toEqual([])
  })

  it('is worded in every language', () => {
    const parts = [...report.measures, ...report.columns, ...report.breakdowns, ...report.parameters]
    const definitions = report.measures.flatMap(({ definition }) => definition ?? [])
    const phrases = [report.title, report.things, ...parts.map(({ label }) => label), ...definitions]
    for (const language of languages) {
      expect(phrases.filter((phrase) => phrase[language].trim() === '')).toEqual([])
      expect(report.words[language]).not.toEqual([])
    }
  })
})
