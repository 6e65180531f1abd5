import { reports } from '../../report/catalogue.ts'
import type { Dimension, Report, Unit } from '../../report/declaration/declaration.ts'
import { wordsOf } from '../text/words-of.ts'
import { countOf, isCount, namesOf, notionsIn } from './notions.ts'

/** What a report is known by, in notions. */
export interface Profile {
  readonly report: Report
  readonly names: readonly (readonly string[])[]
  /** The weight of all notions of each name. */
  readonly nameWeights: readonly number[]
  readonly things: ReadonlySet<string>
  readonly measures: readonly {
    readonly id: string
    readonly unit: Unit
    readonly labels: readonly (readonly string[])[]
    /** Names of the report, each said as a whole, that ask for this measure. */
    readonly asks: readonly (readonly string[])[]
  }[]
  /** All that the report speaks of: names, measures, breakdowns. */
  readonly all: ReadonlySet<string>
  readonly dimensions: ReadonlySet<Dimension>
  /** What each breakdown is called. */
  readonly splits: ReadonlyMap<Dimension, ReadonlySet<string>>
  /** What the declared values of its columns are called. */
  readonly values: ReadonlySet<string>
}

/** Notions that most questions have and that say little about which report is meant. */
const common = new Set(
  'channel agent hour day skill share average total time detail result campaign customer'.split(' '),
)

export function notionsOf(text: string): ReadonlySet<string> {
  return new Set(notionsIn(wordsOf(text)).map(({ id }) => id))
}

/** "Mean wait (ASA)" is called either. */
function waysToSay(label: string): readonly string[] {
  return label.split(/[()]/).filter((way) => way.trim() !== '')
}

export function isCommon(notion: string): boolean {
  return common.has(notion) || isCount(notion)
}

const drafts = reports.map(draftOf)
const weights = weightsOf()
export const profiles: readonly Profile[] = drafts.map((draft) => ({
  ...draft,
  nameWeights: draft.names.map(weigh),
}))
const byApi = new Map(profiles.map((profile) => [profile.report.api, profile]))

export function profileOf(report: Report): Profile | undefined {
  return byApi.get(report.api)
}

/** Notions weigh the more, the fewer reports share them. */
export function weigh(notions: Iterable<string>): number {
  let sum = 0
  for (const notion of notions) sum += isCount(notion) ? 0 : (weights.get(notion) ?? 1)
  return sum
}

function draftOf(report: Report): Omit<Profile, 'nameWeights'> {
  const names = namesOf(report)
    .map((name) => [...notionsOf(name)])
    .filter((name) => name.length > 0)
  const measures = report.measures.map(({ id, unit, label, formula }) => ({
    id,
    unit,
    labels: Object.values(label)
      .flatMap(waysToSay)
      .map((text) => [...notionsOf(text)])
      .map((notions) => (formula.kind === 'distinct' ? notions.map(countOf) : notions)),
    asks: Object.values(report.asks?.[id] ?? {})
      .flat()
      .map((name) => [...notionsOf(name)]),
  }))
  const breakdowns = report.breakdowns.flatMap(({ label }) =>
    Object.values(label).flatMap((text) => [...notionsOf(text)]),
  )
  return {
    report,
    names,
    measures,
    things: notionsOf(Object.values(report.things).join(' ')),
    all: new Set([...names.flat(), ...measures.flatMap(({ labels }) => labels.flat()), ...breakdowns]),
    splits: new Map(
      report.breakdowns.map(({ by, label }) => [by, notionsOf(Object.values(label).join(' , '))]),
    ),
    dimensions: new Set(report.breakdowns.map(({ by }) => by)),
    values: notionsOf(
      report.columns
        .flatMap(({ values = {} }) => Object.values(values).flatMap((name) => Object.values(name)))
        .join(' , '),
    ),
  }
}

function weightsOf(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { all } of drafts) {
    for (const notion of all) counts.set(notion, (counts.get(notion) ?? 0) + 1)
  }
  return new Map(
    [...counts].map(([notion, count]) => [
      notion,
      (isCommon(notion) ? 0.35 : 1) * Math.log(1 + drafts.length / count),
    ]),
  )
}
