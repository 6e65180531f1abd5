import {
  by,
  byAgent,
  byCampaign,
  byCode2,
  byCodeText,
  byDestination,
  byHangUp,
  bySkill,
  byType,
  overTime,
} from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, mean, percentile, rows, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const cdr1: Report = {
  api: 'cdr_1',
  family: 'calls',
  grain: 'record',
  title: phrase('Calls in detail', 'Detalle de llamadas', 'Detalhe de chamadas'),
  things: phrase('calls', 'llamadas', 'chamadas'),
  words: {
    en: ['calls', 'call detail', 'connected calls', 'call log', 'cdr'],
    es: ['llamadas', 'detalle de llamadas', 'llamadas conectadas', 'registro de llamadas', 'cdr'],
    pt: ['chamadas', 'ligações', 'detalhe de chamadas', 'registro de chamadas', 'cdr'],
  },
  parameters: [],
  columns: [
    columns.agentName,
    columns.dateTime,
    columns.destiny,
    columns.telephone,
    columns.cost,
    column('time_seg', 'duration', phrase('Length', 'Duración', 'Duração')),
    column('time_min', 'minutes', phrase('Minutes', 'Minutos', 'Minutos')),
    columns.codAct,
    columns.codActText,
    columns.codAct2,
    columns.codActText2,
    columns.typeInteraction,
    columns.customerId,
    columns.hangUp,
    columns.campaignId,
    columns.connId,
    columns.skillId,
    columns.skillName,
    columns.agentId,
    columns.comment,
  ],
  time: 'date',
  totals: agentTotals,
  measures: [
    rows('calls', columns.calls.label),
    mean('mean-duration', phrase('Average duration', 'Duración media', 'Duração média'), 'time_seg'),
    sum('cost', columns.cost.label, 'cost', 'money'),
    sum('talk-time', phrase('Total duration', 'Duración total', 'Duração total'), 'time_seg', 'seconds'),
    sum('minutes', phrase('Minutes', 'Minutos', 'Minutos'), 'time_min', 'minutes', { detail: true }),
    percentile(
      'duration-p90',
      phrase('Duration, 90th percentile', 'Duración, percentil 90', 'Duração, percentil 90'),
      'time_seg',
      90,
      { detail: true },
    ),
    distinct('customers', phrase('Customers', 'Clientes', 'Clientes'), 'customer_id', undefined, {
      detail: true,
    }),
  ],
  breakdowns: [
    byType,
    byAgent,
    bySkill,
    byCodeText,
    by('code-2', byCode2.label, 'description_cod_act_2'),
    byHangUp,
    byCampaign,
    byDestination,
    ...overTime,
  ],
  overview: [
    { by: ['type'] },
    { by: ['agent'], top: 10 },
    { by: ['skill'], top: 10 },
    { by: ['code'], measures: ['calls'], top: 10 },
    { by: ['time'], measures: ['calls'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'cdr_5',
  elsewhere: { 'service-level-20': 'skill_1', asa: 'skill_1', abandonment: 'skill_1', aht: 'agent_1' },
}
