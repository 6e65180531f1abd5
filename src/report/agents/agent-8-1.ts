import { byAgent, overTime } from '../declaration/breakdowns.ts'
import type { Report } from '../declaration/declaration.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { dailyStateColumns, idleStates, stateMeasures } from './states.ts'

export const agent8_1: Report = {
  api: 'agent_8_1',
  family: 'agents',
  grain: 'aggregate',
  title: phrase(
    'Agent states by half hour',
    'Estados de agente por media hora',
    'Estados do agente por meia hora',
  ),
  things: phrase('agent calls', 'llamadas de los agentes', 'chamadas dos agentes'),
  words: {
    en: ['agent states by 30 minutes', 'occupancy by half hour', 'intervals'],
    es: ['estados por 30 minutos', 'ocupación por media hora', 'por intervalos', 'por franja de 30 minutos'],
    pt: ['estados por 30 minutos', 'ocupação por meia hora', 'por intervalos'],
  },
  parameters: [],
  columns: dailyStateColumns,
  time: 'date',
  hour: 'hour',
  totals: agentTotals,
  idle: idleStates(),
  measures: [...stateMeasures()],
  breakdowns: [byAgent, ...overTime],
  overview: [{ by: ['agent'], top: 10 }, { by: ['half-hour'] }],
  defaultPeriod: 'yesterday',
  sibling: 'agent_8',
}
