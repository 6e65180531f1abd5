import type { Condition } from './declaration.ts'

/** Wolkvox closes some answers with a row for all agents together. */
export const agentTotals: Condition = { column: 'agent_name', is: ['total'] }
