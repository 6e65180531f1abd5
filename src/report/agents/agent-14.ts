import { by, byAgent, byCampaign, byDestination, byType, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, mean, rows, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const agent14: Report = {
  api: 'agent_14',
  family: 'agents',
  grain: 'record',
  title: phrase('All agents, event by event', 'Eventos de todos los agentes', 'Eventos de todos os agentes'),
  things: phrase('state changes', 'cambios de estado', 'mudanças de estado'),
  words: {
    en: ['agent events', 'events of all agents', 'state changes', 'agent event log', 'agent log'],
    es: [
      'eventos de agentes',
      'eventos por agente',
      'cambios de estado',
      'bitácora de agentes',
      'registro de eventos de agentes',
      'bitácora de eventos',
    ],
    pt: ['eventos dos agentes', 'mudanças de estado', 'histórico dos agentes', 'log de eventos dos agentes'],
  },
  parameters: [],
  columns: [
    columns.agentId,
    columns.agentStatus,
    columns.time,
    columns.dateIni,
    columns.dateEnd,
    columns.connId,
    columns.typeInteraction,
    column('destinity', 'category', phrase('Destination', 'Destino', 'Destino'), { alsoSeenAs: ['destiny'] }),
    columns.telephone,
    columns.campaignId,
    columns.agentDni,
    columns.agentName,
  ],
  time: 'date_ini',
  countedBy: phrase('beginning of the state', 'inicio del estado', 'início do estado'),
  totals: agentTotals,
  measures: [
    rows('events', phrase('State changes', 'Cambios de estado', 'Mudanças de estado')),
    sum('time', columns.time.label, 'time', 'seconds'),
    mean('mean-time', phrase('Average time', 'Tiempo medio', 'Tempo médio'), 'time'),
    distinct('agents', phrase('Agents', 'Agentes', 'Agentes'), 'agent_id'),
  ],
  breakdowns: [
    by('state', columns.agentStatus.label, 'agent_status'),
    byAgent,
    byType,
    byCampaign,
    by('destination', byDestination.label, 'destinity'),
    ...overTime,
  ],
  overview: [{ by: ['state'] }, { by: ['agent'], top: 10 }],
  defaultPeriod: 'today',
}
