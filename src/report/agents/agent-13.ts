import { byAgent, byType, overTime } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, rows, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const agent13: Report = {
  api: 'agent_13',
  family: 'agents',
  grain: 'record',
  title: phrase(
    'Call transfers and conferences in detail',
    'Detalle de transferencias y conferencias',
    'Detalhe de transferências e conferências',
  ),
  things: phrase(
    'transfers and conferences',
    'transferencias y conferencias',
    'transferências e conferências',
  ),
  words: {
    en: ['transfer detail', 'conference detail', 'call transfers by hour'],
    es: ['detalle de transferencias', 'detalle de conferencias', 'transferencias de llamadas por hora'],
    pt: ['detalhe de transferências', 'detalhe de conferências'],
  },
  parameters: [],
  columns: [
    columns.agentName,
    columns.agentId,
    columns.connId,
    columns.dateTime,
    columns.telephone,
    columns.typeInteraction,
    columns.time,
  ],
  time: 'date',
  totals: agentTotals,
  measures: [
    rows(
      'transfers',
      phrase('Transfers and conferences', 'Transferencias y conferencias', 'Transferências e conferências'),
    ),
    mean('mean-time', phrase('Average length', 'Duración media', 'Duração média'), 'time'),
    sum('time', columns.time.label, 'time', 'seconds', { detail: true }),
  ],
  breakdowns: [byType, byAgent, ...overTime],
  overview: [{ by: ['type'] }, { by: ['agent'], top: 10 }, { by: ['time'], measures: ['transfers'] }],
  defaultPeriod: 'yesterday',
  sibling: 'agent_13_1',
}
