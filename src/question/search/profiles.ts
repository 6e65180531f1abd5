import { reports } from '../../report/catalogue.ts'
import { liveReports } from '../../report/live/live-reports.ts'
import type { Dimension, Report, Unit } from '../../report/declaration/declaration.ts'
import { wordsOf } from '../text/words-of.ts'
import { countOf, isCount, namesOf, notionsIn, ofNow, type Vocabulary } from './notions.ts'

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

export function notionsOf(text: string, vocabulary?: Vocabulary): ReadonlySet<string> {
  return new Set(notionsIn(wordsOf(text), vocabulary).map(({ id }) => id))
}

/** "Mean wait (ASA)" is called either. */
function waysToSay(label: string): readonly string[] {
  return label.split(/[()]/).filter((way) => way.trim() !== '')
}

export function isCommon(notion: string): boolean {
  return common.has(notion) || isCount(notion)
}

const drafts = reports.map((report) => draftOf(report))
const weights = weightsOf()
/** Those of reports over a period. */
export const profiles: readonly Profile[] = drafts.map(weighed)
const ofMoments = liveReports.map((report) => weighed(draftOf(report, ofNow)))
const byApi = new Map([...profiles, ...ofMoments].map((profile) => [profile.report.api, profile]))

function weighed(draft: Omit<Profile, 'nameWeights'>): Profile {
  return { ...draft, nameWeights: draft.names.map(weigh) }
}

export function profileOf(report: Report): Profile | undefined {
  return byApi.get(report.api)
}

/** Notions weigh the more, the fewer reports share them. */
export function weigh(notions: Iterable<string>): number {
  let sum = 0
  for (const notion of notions) sum += isCount(notion) ? 0 : (weights.get(notion) ?? 1)
  return sum
}

function draftOf(report: Report, vocabulary?: Vocabulary): Omit<Profile, 'nameWeights'> {
  const names = namesOf(report)
    .map((name) => [...notionsOf(name, vocabulary)])
    .filter((name) => name.length > 0)
  const measures = report.measures.map(({ id, unit, label, formula }) => ({
    id,
    unit,
    labels: Object.values(label)
      .flatMap(waysToSay)
      .map((text) => [...notionsOf(text, vocabulary)])
      .map((notions) => (formula.kind === 'distinct' ? notions.map(countOf) : notions)),
    asks: Object.values(report.asks?.[id] ?? {})
      .flat()
      .map((name) => [...notionsOf(name, vocabulary)]),
  }))
  const breakdowns = report.breakdowns.flatMap(({ label }) =>
    Object.values(label).flatMap((text) => [...notionsOf(text, vocabulary)]),
  )
  return {
    report,
    names,
    measures,
    things: notionsOf(Object.values(report.things).join(' '), vocabulary),
    all: new Set([...names.flat(), ...measures.flatMap(({ labels }) => labels.flat()), ...breakdowns]),
    splits: new Map(
      report.breakdowns.map(({ by, label }) => [by, notionsOf(Object.values(label).join(' , '))]),
    ),
    dimensions: new Set(report.breakdowns.map(({ by }) => by)),
    values: notionsOf(
      report.columns
        .flatMap(({ values = {} }) => Object.values(values).flatMap((name) => Object.values(name)))
        .join(' , '),
      vocabulary,
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
