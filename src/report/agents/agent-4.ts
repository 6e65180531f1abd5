import { byAgent, byCampaign } from '../breakdowns.ts'
import * as columns from '../columns.ts'
import type { Report } from '../declaration.ts'
import { phrase } from '../phrase.ts'
import { agentTotals } from '../totals.ts'
import { stateMeasures } from './states.ts'

export const agent4: Report = {
  api: 'agent_4',
  family: 'agents',
  grain: 'aggregate',
  title: phrase(
    'Agent states by campaign',
    'Estados de agente por campaña',
    'Estados do agente por campanha',
  ),
  things: phrase(
    'campaign calls of agents',
    'llamadas de agentes por campaña',
    'chamadas dos agentes por campanha',
  ),
  words: {
    en: ['agent states by campaign', 'agents per campaign'],
    es: ['estados de agente por campaña', 'agentes por campaña', 'productividad por campaña'],
    pt: ['estados do agente por campanha', 'agentes por campanha'],
  },
  parameters: [],
  columns: [
    columns.agentId,
    columns.agentName,
    columns.calls,
    columns.inbound,
    columns.outbound,
    columns.internal,
    columns.readyTime,
    columns.inboundTime,
    columns.outboundTime,
    columns.acwTime,
    columns.ringTime,
    columns.loginTime,
    columns.aht,
    columns.occupancy,
    columns.auxTime,
    columns.campaignId,
  ],
  totals: agentTotals,
  measures: [...stateMeasures()],
  breakdowns: [byCampaign, byAgent],
  overview: [{ by: ['campaign'] }, { by: ['agent'], top: 10 }],
  defaultPeriod: 'yesterday',
}
