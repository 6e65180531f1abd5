import { by, byCampaign, byDestination, byType, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, rows, sum } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'

export const agent2: Report = {
  api: 'agent_2',
  family: 'agents',
  grain: 'record',
  title: phrase('Events of one agent', 'Eventos de un agente', 'Eventos de um agente'),
  things: phrase('state changes', 'cambios de estado', 'mudanças de estado'),
  words: {
    en: ['events of an agent', 'agent timeline', 'one agent by event'],
    es: ['eventos de un agente', 'línea de tiempo del agente', 'detalle de un agente'],
    pt: ['eventos de um agente', 'linha do tempo do agente', 'detalhe de um agente'],
  },
  asks: {
    events: {
      en: ['agent timeline', 'timeline'],
      es: ['línea de tiempo del agente', 'línea de tiempo'],
      pt: ['linha do tempo do agente', 'linha do tempo'],
    },
  },
  parameters: [parameters.oneAgent],
  columns: [
    columns.agentId,
    columns.agentStatus,
    columns.time,
    columns.dateIni,
    columns.dateEnd,
    columns.connId,
    columns.typeInteraction,
    column('destiny', 'category', phrase('Destination', 'Destino', 'Destino')),
    columns.telephone,
    columns.campaignId,
  ],
  time: 'date_ini',
  countedBy: phrase('beginning of the state', 'inicio del estado', 'início do estado'),
  measures: [
    rows('events', phrase('State changes', 'Cambios de estado', 'Mudanças de estado')),
    sum('time', columns.time.label, 'time', 'seconds'),
    mean('mean-time', phrase('Average time', 'Tiempo medio', 'Tempo médio'), 'time'),
  ],
  breakdowns: [
    by('state', columns.agentStatus.label, 'agent_status'),
    byType,
    byCampaign,
    byDestination,
    ...overTime,
  ],
  overview: [{ by: ['state'] }, { by: ['time'], measures: ['events', 'time'] }],
  defaultPeriod: 'today',
}
