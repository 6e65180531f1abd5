import { byAgent, byCampaign, byDestination, byResult, byType, overTime } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, mean, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const cdr5: Report = {
  api: 'cdr_5',
  family: 'calls',
  grain: 'record',
  title: phrase(
    'Calls that did not connect in detail',
    'Detalle de llamadas no conectadas',
    'Detalhe de chamadas não completadas',
  ),
  things: phrase('unconnected calls', 'llamadas no conectadas', 'chamadas não completadas'),
  words: {
    en: ['unconnected calls', 'failed calls', 'no answer calls', 'busy', 'calls that did not connect'],
    es: [
      'llamadas no conectadas',
      'no contestadas',
      'ocupadas',
      'fallidas',
      'intentos fallidos',
      'llamadas fallidas',
    ],
    pt: [
      'chamadas não completadas',
      'não atendidas',
      'ocupadas',
      'com falha',
      'chamadas que não completaram',
    ],
  },
  parameters: [],
  columns: [
    columns.agentName,
    columns.dateTime,
    columns.destiny,
    columns.telephone,
    columns.ringTime,
    columns.result,
    columns.typeInteraction,
    columns.customerId,
    columns.campaignId,
    columns.agentId,
    columns.connId,
  ],
  time: 'date',
  totals: agentTotals,
  measures: [
    rows('calls', phrase('Unconnected calls', 'Llamadas no conectadas', 'Chamadas não completadas')),
    mean('mean-ring-time', phrase('Average ringing', 'Timbrado medio', 'Toque médio'), 'ring_time'),
    distinct('customers', phrase('Customers', 'Clientes', 'Clientes'), 'customer_id', undefined, {
      detail: true,
    }),
  ],
  breakdowns: [byResult, byAgent, byType, byCampaign, byDestination, ...overTime],
  overview: [{ by: ['result'] }, { by: ['agent'], top: 10 }, { by: ['time'], measures: ['calls'] }],
  defaultPeriod: 'yesterday',
  sibling: 'cdr_6',
  elsewhere: { 'contact-rate': 'campaign_1' },
}
