import type { Key, Section } from '../../report/model/summary.ts'
import { wordsIn } from '../../words/words-in.ts'
import { sightOf } from '../model/sight.ts'
import type { Presented } from './presented.ts'

type Told = Pick<Presented, 'record' | 'report' | 'summary' | 'policy'>

/**
 * What is told of now where agents are not shown by name: counts alone. A row for each would say who it is to whoever
 * looks around.
 */
export function spareAgents<P extends Told>(told: P): P {
  const { record, report, summary, policy } = told
  if (report.isLive !== true || sightOf(record, policy, report).agents) return told
  return { ...told, summary: { ...summary, sections: summary.sections.filter((one) => !isByAgent(one)) } }
}

/** Whether it is asked what one agent is doing, where that is not told. */
export function asksForAgent({ record, report, summary, policy }: Told): boolean {
  if (report.isLive !== true || sightOf(record, policy, report).agents) return false
  return summary.filters.some(({ matched }) => matched.some(isAgent))
}

/** Why there are no names. */
export function whyNoNames({ record, report }: Pick<Presented, 'record' | 'report'>): string {
  const { agentsArePrivate, statesForSupervisors } = wordsIn(record.language).answer
  return report.isLive === true && record.place.audience === 'private'
    ? statesForSupervisors
    : agentsArePrivate
}

function isByAgent({ groups }: Section): boolean {
  return groups.some(({ keys }) => keys.some(isAgent))
}

function isAgent(key: Key): boolean {
  return key.kind === 'value' && key.personal === 'agent'
}
