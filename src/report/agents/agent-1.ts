import { byAgent } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { weighted } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { idleStates, outcomeMeasures, stateColumns, stateMeasures } from './states.ts'

export const agent1: Report = {
  api: 'agent_1',
  family: 'agents',
  grain: 'aggregate',
  title: phrase('Agent productivity', 'Productividad de agentes', 'Produtividade dos agentes'),
  things: phrase('agent calls', 'llamadas de los agentes', 'chamadas dos agentes'),
  words: {
    en: [
      'agent productivity',
      'agent time',
      'agent states',
      'occupancy',
      'aht by agent',
      'agents',
      'right party contact',
      'agent performance',
      'agent summary',
    ],
    es: [
      'productividad de agentes',
      'tiempos por agente',
      'ocupación',
      'TMO por agente',
      'estados de agente',
      'asesores',
      'contacto titular',
      'desempeño de agentes',
      'rendimiento por agente',
    ],
    pt: [
      'produtividade dos agentes',
      'tempos por agente',
      'ocupação',
      'TMA por agente',
      'estados do agente',
      'atendentes',
      'desempenho dos agentes',
      'rendimento por agente',
    ],
  },
  asks: {
    occupancy: {
      en: ['agent occupancy'],
      es: ['ocupación de los agentes', 'ocupación por agente'],
      pt: ['ocupação dos agentes', 'ocupação por agente'],
    },
  },
  parameters: [parameters.agent],
  columns: [
    columns.agentId,
    columns.agentDni,
    columns.agentName,
    ...stateColumns(),
    columns.hits,
    columns.rpc,
    column('aht_outbund', 'duration', phrase('Outbound AHT', 'TMO saliente', 'TMA das realizadas'), {
      alsoSeenAs: ['aht_outbound'],
    }),
    columns.ahtInbound,
    columns.login,
    columns.logout,
  ],
  totals: agentTotals,
  idle: idleStates(),
  measures: [
    ...stateMeasures(),
    ...outcomeMeasures(),
    weighted('aht-inbound', columns.ahtInbound.label, 'aht_inbound', 'inbound', 'seconds', { detail: true }),
    weighted(
      'aht-outbound',
      phrase('Outbound AHT', 'TMO saliente', 'TMA das realizadas'),
      'aht_outbund',
      'outbound',
      'seconds',
      { detail: true },
    ),
  ],
  breakdowns: [byAgent],
  defaultPeriod: 'yesterday',
  sibling: 'agent_8',
}
