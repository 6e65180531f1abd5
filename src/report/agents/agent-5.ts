import { byAgent, byHour } from '../declaration/breakdowns.ts'
import { column, columnAs } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { idleStates, stateColumns, stateMeasures } from './states.ts'

export const agent5: Report = {
  api: 'agent_5',
  family: 'agents',
  grain: 'aggregate',
  title: phrase('Agent states by hour and agent', 'Estados por hora y agente', 'Estados por hora e agente'),
  things: phrase('agent calls', 'llamadas de los agentes', 'chamadas dos agentes'),
  words: {
    en: ['states per hour and agent', 'agent by hour', 'agent productivity by hour'],
    es: ['estados por hora y agente', 'agente por hora', 'productividad por agente y hora'],
    pt: ['estados por hora e agente', 'agente por hora', 'produtividade por agente e hora'],
  },
  parameters: [],
  columns: [
    columns.agentName,
    columns.agentId,
    column('status_x_hour', 'nested', phrase('Hours', 'Horas', 'Horas')),
    columnAs('status_x_hour.hour', columns.hour),
    ...stateColumns('status_x_hour.'),
  ],
  hour: 'status_x_hour.hour',
  unfold: { kind: 'list', column: 'status_x_hour' },
  totals: agentTotals,
  idle: idleStates('status_x_hour.'),
  measures: [...stateMeasures('status_x_hour.')],
  breakdowns: [byAgent, ...byHour],
  overview: [{ by: ['agent'], top: 10 }, { by: ['hour'] }],
  defaultPeriod: 'yesterday',
}
