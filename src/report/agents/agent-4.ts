import { byAgent, byCampaign } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { idleStates, stateColumns, stateMeasures } from './states.ts'

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
    en: ['agent states by campaign', 'agents per campaign', 'agent productivity by campaign'],
    es: [
      'estados de agente por campaña',
      'agentes por campaña',
      'productividad por campaña',
      'productividad de agentes por campaña',
    ],
    pt: ['estados do agente por campanha', 'agentes por campanha', 'produtividade por campanha'],
  },
  parameters: [],
  columns: [columns.agentId, columns.agentName, ...stateColumns(), columns.campaignId],
  totals: agentTotals,
  idle: idleStates(),
  measures: [...stateMeasures()],
  breakdowns: [byCampaign, byAgent],
  overview: [{ by: ['campaign'] }, { by: ['agent'], top: 10 }],
  defaultPeriod: 'yesterday',
}
