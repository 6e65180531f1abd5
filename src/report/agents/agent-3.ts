import { by, byAgent } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const agent3: Report = {
  api: 'agent_3',
  family: 'agents',
  grain: 'aggregate',
  title: phrase('Pauses by agent', 'Auxiliares por agente', 'Pausas por agente'),
  things: phrase('pauses', 'auxiliares', 'pausas'),
  words: {
    en: ['aux time', 'auxiliary time', 'breaks', 'pauses', 'aux by agent', 'break time', 'pauses by type'],
    es: [
      'auxiliares',
      'pausas',
      'tiempo auxiliar',
      'tiempos de pausa',
      'breaks',
      'pausas por tipo',
      'auxiliares por tipo',
      'tiempo en pausa',
    ],
    pt: ['pausas', 'tempo de pausa', 'auxiliares', 'intervalos', 'tempo em pausa', 'pausas por tipo'],
  },
  parameters: [],
  columns: [
    columns.agentId,
    columns.agentDni,
    columns.agentName,
    column('aux_state', 'category', phrase('Pause', 'Auxiliar', 'Pausa')),
    columns.time,
  ],
  totals: agentTotals,
  measures: [
    sum('aux-time', phrase('Pause time', 'Tiempo en auxiliar', 'Tempo em pausa'), 'time', 'seconds'),
    distinct('agents', phrase('Agents', 'Agentes', 'Agentes'), 'agent_id'),
  ],
  breakdowns: [by('state', phrase('Pause', 'Auxiliar', 'Pausa'), 'aux_state'), byAgent],
  overview: [{ by: ['state'] }, { by: ['agent'], measures: ['aux-time'], top: 10 }],
  defaultPeriod: 'today',
  elsewhere: { occupancy: 'agent_1' },
}
