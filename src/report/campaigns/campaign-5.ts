import {
  by,
  byAgentId,
  byCampaign,
  byCode,
  byHangUp,
  byResult,
  byType,
  overTime,
} from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, mean, percentile, ratio, rows, sum } from '../declaration/measures.ts'
import { campaign } from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { codes, results } from '../declaration/values.ts'

const lastCode = phrase('Last code', 'Último código', 'Último código')
const callResult = phrase('Call result', 'Resultado de la llamada', 'Resultado da chamada')

export const campaign5: Report = {
  api: 'campaign_5',
  family: 'campaigns',
  grain: 'record',
  title: phrase(
    'Preview campaign, call by call',
    'Campaña preview, llamada por llamada',
    'Campanha preview, chamada a chamada',
  ),
  things: phrase('campaign calls', 'llamadas de campaña', 'chamadas de campanha'),
  words: {
    en: ['preview campaign', 'campaign calls', 'preview calls', 'campaign call detail', 'campaign'],
    es: [
      'campaña preview',
      'llamadas de campaña',
      'campaña vista previa',
      'detalle de campaña',
      'campaña',
      'gestiones',
    ],
    pt: [
      'campanha preview',
      'chamadas de campanha',
      'campanha pré-visualização',
      'detalhe de campanha',
      'campanha',
    ],
  },
  parameters: [campaign],
  columns: [
    column('type_of_row', 'category', phrase('Row type', 'Tipo de fila', 'Tipo de linha')),
    columns.campaignId,
    columns.customerName,
    columns.customerLastName,
    columns.result,
    column('last_code_act', 'category', lastCode, { values: codes }),
    column('comments_customer_reg', 'text', phrase('Customer note', 'Nota del cliente', 'Nota do cliente'), {
      personal: 'customer',
    }),
    columns.customerId,
    columns.agentId,
    columns.connId,
    columns.telephone,
    columns.hangUp,
    columns.typeInteraction,
    column('call_result', 'category', callResult, { values: results }),
    columns.dateTime,
    columns.time,
    columns.codAct,
    columns.comments,
  ],
  time: 'date',
  totals: { column: 'type_of_row', is: ['total'] },
  rowTypes: { column: 'type_of_row', prefer: ['call', 'preview'] },
  measures: [
    rows('calls', phrase('Calls', 'Llamadas', 'Chamadas')),
    mean('mean-duration', phrase('Average duration', 'Duración media', 'Duração média'), 'time'),
    ratio('answer-rate', phrase('Answered', 'Contestadas', 'Atendidas'), 'answered', 'calls', 'ratio', {
      good: 'up',
      definition: phrase(
        'Calls whose technical result is ANSWER, over all calls.',
        'Llamadas con resultado técnico ANSWER, sobre el total de llamadas.',
        'Chamadas com resultado técnico ANSWER, sobre o total de chamadas.',
      ),
    }),
    sum('talk-time', phrase('Total duration', 'Duración total', 'Duração total'), 'time', 'seconds', {
      detail: true,
    }),
    rows(
      'answered',
      phrase('Answered calls', 'Llamadas contestadas', 'Chamadas atendidas'),
      { column: 'call_result', is: ['answer'] },
      { detail: true },
    ),
    distinct('agents', phrase('Agents', 'Agentes', 'Agentes'), 'agent_id', undefined, { detail: true }),
    percentile(
      'duration-p90',
      phrase('Duration, 90th percentile', 'Duración, percentil 90', 'Duração, percentil 90'),
      'time',
      90,
      { detail: true },
    ),
  ],
  breakdowns: [
    byResult,
    by('call-result', callResult, 'call_result'),
    byAgentId,
    byCode,
    by('last-code', lastCode, 'last_code_act'),
    byType,
    byHangUp,
    byCampaign,
    ...overTime,
  ],
  overview: [
    { by: ['result'], top: 10 },
    { by: ['call-result'], measures: ['calls'], top: 10 },
    { by: ['agent'], top: 10 },
    { by: ['code'], measures: ['calls'], top: 10 },
    { by: ['last-code'], measures: ['calls'], top: 10 },
    { by: ['type'] },
    { by: ['hangup'], measures: ['calls'] },
    { by: ['time'], measures: ['calls'] },
  ],
  defaultPeriod: 'yesterday',
  elsewhere: { aht: 'agent_1', 'contact-rate': 'campaign_1', 'service-level-20': 'skill_1' },
}
