import { byAgent } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const agent12: Report = {
  api: 'agent_12',
  family: 'agents',
  grain: 'aggregate',
  title: phrase(
    'Call transfers and conferences by agent',
    'Transferencias y conferencias por agente',
    'Transferências e conferências por agente',
  ),
  things: phrase('call transfers', 'llamadas transferidas', 'chamadas transferidas'),
  words: {
    en: ['call transfers', 'transferred calls', 'conferences', 'transfers by agent'],
    es: ['llamadas transferidas', 'conferencias', 'transferencias de llamadas', 'traslados de llamadas'],
    pt: ['chamadas transferidas', 'conferências', 'transferências de chamadas'],
  },
  parameters: [],
  columns: [
    columns.agentName,
    columns.agentId,
    column('transfer_calls', 'count', phrase('Transferred', 'Transferidas', 'Transferidas')),
    column('conference_calls', 'count', phrase('Conferences', 'Conferencias', 'Conferências')),
    columns.totalTime,
    columns.skillName,
  ],
  totals: agentTotals,
  measures: [
    sum(
      'transfers',
      phrase('Transferred calls', 'Llamadas transferidas', 'Chamadas transferidas'),
      'transfer_calls',
    ),
    sum('conferences', phrase('Conferences', 'Conferencias', 'Conferências'), 'conference_calls'),
    sum('total-time', columns.totalTime.label, 'total_time', 'seconds'),
  ],
  breakdowns: [byAgent],
  defaultPeriod: 'yesterday',
  sibling: 'agent_13',
  elsewhere: { 'transfer-rate': 'chat_16' },
}
