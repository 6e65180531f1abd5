import { byAgent, overHours } from '../declaration/breakdowns.ts'
import type { Report } from '../declaration/declaration.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { dailyStateColumns, idleStates, stateMeasures } from './states.ts'

export const agent8: Report = {
  api: 'agent_8',
  family: 'agents',
  grain: 'aggregate',
  title: phrase(
    'Agent states by day and hour',
    'Estados de agente por día y hora',
    'Estados do agente por dia e hora',
  ),
  things: phrase('agent calls', 'llamadas de los agentes', 'chamadas dos agentes'),
  words: {
    en: ['occupancy by day', 'agent states hour by hour', 'agents per day and hour'],
    es: ['ocupación por día', 'estados hora a hora', 'agentes por día y hora'],
    pt: ['ocupação por dia', 'estados hora a hora', 'agentes por dia e hora'],
  },
  parameters: [],
  columns: dailyStateColumns,
  time: 'date',
  hour: 'hour',
  totals: agentTotals,
  idle: idleStates(),
  measures: [...stateMeasures()],
  breakdowns: [byAgent, ...overHours],
  overview: [{ by: ['agent'], top: 10 }, { by: ['time'] }],
  defaultPeriod: 'yesterday',
  sibling: 'agent_1',
}
