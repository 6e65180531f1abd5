import type { Choice } from './search/choose-report.ts'
import type { Reading } from './understanding.ts'

const productivity = 'agent_1'

/** "agent 1042 today", and nothing else, asks how that agent did. */
export function ofAgent(reading: Reading, { notions, isUnknown }: Choice): Reading {
  const { report, params, filters } = reading
  const isOther = report !== undefined || isUnknown || filters.length > 0
  const isAlone = Object.keys(params).join() === 'agent_id' && [...notions].every((id) => id === 'agent')
  return isOther || !isAlone ? reading : { ...reading, report: productivity }
}
