import { byAgent, byHour } from '../breakdowns.ts'
import { column, columnAs } from '../column.ts'
import * as columns from '../columns.ts'
import type { Report } from '../declaration.ts'
import { phrase } from '../phrase.ts'
import { agentTotals } from '../totals.ts'
import { stateMeasures } from './states.ts'

export const agent5: Report = {
  api: 'agent_5',
  family: 'agents',
  grain: 'aggregate',
  title: phrase('Agent states by hour and agent', 'Estados por hora y agente', 'Estados por hora e agente'),
  things: phrase('agent calls', 'llamadas de los agentes', 'chamadas dos agentes'),
  words: {
    en: ['states per hour and agent', 'agent by hour'],
    es: ['estados por hora y agente', 'agente por hora'],
    pt: ['estados por hora e agente', 'agente por hora'],
  },
  parameters: [],
  columns: [
    columns.agentName,
    columns.agentId,
    column('status_x_hour', 'nested', phrase('Hours', 'Horas', 'Horas')),
    columnAs('status_x_hour.hour', columns.hour),
    columnAs('status_x_hour.calls', columns.calls),
    columnAs('status_x_hour.inbound', columns.inbound),
    columnAs('status_x_hour.outbound', columns.outbound),
    columnAs('status_x_hour.internal', columns.internal),
    columnAs('status_x_hour.ready_time', columns.readyTime),
    columnAs('status_x_hour.inbound_time', columns.inboundTime),
    columnAs('status_x_hour.outbound_time', columns.outboundTime),
    columnAs('status_x_hour.acw_time', columns.acwTime),
    columnAs('status_x_hour.ring_time', columns.ringTime),
    columnAs('status_x_hour.login_time', columns.loginTime),
    columnAs('status_x_hour.aht', columns.aht),
    columnAs('status_x_hour.occupancy', columns.occupancy),
    columnAs('status_x_hour.aux_time', columns.auxTime),
  ],
  hour: 'status_x_hour.hour',
  unfold: { kind: 'list', column: 'status_x_hour' },
  totals: agentTotals,
  measures: [...stateMeasures('status_x_hour.')],
  breakdowns: [byAgent, ...byHour],
  overview: [{ by: ['agent'], top: 10 }, { by: ['hour'] }],
  defaultPeriod: 'yesterday',
}
