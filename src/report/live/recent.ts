import { byResult, byType, by, byAgentId, byCampaign, overTime } from '../declaration/breakdowns.ts'
import { column, columnAs } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const callsLast10: Report = {
  api: 'calls_last_10',
  family: 'live',
  grain: 'record',
  isLive: true,
  title: phrase(
    'Calls of the last 10 minutes',
    'Llamadas de los últimos 10 minutos',
    'Chamadas dos últimos 10 minutos',
  ),
  things: phrase(
    'calls of the last 10 minutes',
    'llamadas de los últimos 10 minutos',
    'chamadas dos últimos 10 minutos',
  ),
  words: {
    en: ['calls of the last ten minutes', 'latest calls', 'recent calls'],
    es: ['llamadas de los últimos diez minutos', 'llamadas recientes', 'últimas llamadas'],
    pt: ['chamadas dos últimos dez minutos', 'chamadas recentes', 'últimas chamadas'],
  },
  parameters: [],
  columns: [
    columns.typeInteraction,
    columns.result,
    columns.dateTime,
    columns.telephone,
    columns.customerId,
    columns.connId,
  ],
  measures: [
    rows('calls', columns.calls.label),
    rows('answered', columns.answerCalls.label, { column: 'result', is: ['answer', 'answered'] }),
    ratio(
      'answer-rate',
      phrase('Answered, share', '% contestadas', '% atendidas'),
      'answered',
      'calls',
      'ratio',
      {
        good: 'up',
      },
    ),
  ],
  breakdowns: [byResult, byType],
  defaultPeriod: 'today',
  sibling: 'cdr_1',
}

export const hitsLastHour: Report = {
  api: 'hits_last_hour',
  family: 'live',
  grain: 'record',
  isLive: true,
  title: phrase('Hits of the last hour', 'Efectivas de la última hora', 'Efetivas da última hora'),
  things: phrase('hits of the last hour', 'efectivas de la última hora', 'efetivas da última hora'),
  words: {
    en: ['hits of the last hour', 'latest hits', 'recent sales'],
    es: ['efectivas de la última hora', 'hits de la última hora', 'últimas ventas'],
    pt: ['efetivas da última hora', 'hits da última hora', 'últimas vendas'],
  },
  parameters: [],
  columns: [
    columns.connId,
    columns.typeInteraction,
    columns.dateTime,
    columns.telephone,
    columns.customerId,
    column('hit', 'category', phrase('Code', 'Código', 'Código')),
  ],
  measures: [rows('hits', columns.hits.label, undefined, { good: 'up' })],
  breakdowns: [by('code', phrase('Code', 'Código', 'Código'), 'hit'), byType],
  defaultPeriod: 'today',
  sibling: 'act_5',
}

export const recall: Report = {
  api: 'recall',
  family: 'live',
  grain: 'record',
  isLive: true,
  title: phrase('Scheduled call-backs', 'Rellamadas programadas', 'Retornos agendados'),
  things: phrase('scheduled call-backs', 'rellamadas programadas', 'retornos agendados'),
  words: {
    en: ['scheduled call-backs', 'callbacks', 'call backs', 'recalls'],
    es: [
      'rellamadas programadas',
      'rellamadas',
      'devoluciones de llamada',
      'llamadas agendadas',
      'llamadas programadas',
    ],
    pt: ['retornos agendados', 'rechamadas', 'chamadas agendadas', 'retornos de chamada'],
  },
  parameters: [
    {
      name: 'type',
      required: true,
      allAllowed: true,
      label: phrase('Type', 'Tipo', 'Tipo'),
      fallback: 'all',
    },
  ],
  columns: [
    column('type_recall', 'category', phrase('Type', 'Tipo', 'Tipo')),
    column('date_recall', 'datetime', phrase('Due', 'Para cuándo', 'Para quando')),
    columnAs('phone_number', columns.telephone),
    columnAs('id_campaing', columns.campaignId, { alsoSeenAs: ['id_campaign', 'campaign_id'] }),
    columnAs('id_agent', columns.agentId),
  ],
  time: 'date_recall',
  measures: [rows('call-backs', phrase('Call-backs', 'Rellamadas', 'Retornos'))],
  breakdowns: [
    by('type', phrase('Type', 'Tipo', 'Tipo'), 'type_recall'),
    { ...byCampaign, columns: ['id_campaing'] },
    { ...byAgentId, columns: ['id_agent'] },
    ...overTime,
  ],
  overview: [{ by: ['type'] }, { by: ['day'] }],
  defaultPeriod: 'today',
}
