import { by, bySkillId, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, rows, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const diagram3: Report = {
  api: 'diagram_3',
  family: 'ivr',
  grain: 'record',
  title: phrase(
    'Callback requests in detail',
    'Detalle de espera inteligente',
    'Detalhe de espera inteligente',
  ),
  things: phrase('callback requests', 'solicitudes de devolución', 'pedidos de retorno'),
  words: {
    en: ['callback detail', 'smart wait detail', 'callbacks requested', 'callback requests'],
    es: [
      'detalle de espera inteligente',
      'detalle de callback',
      'detalle de callbacks',
      'solicitudes de devolución de llamada',
      'callbacks solicitados',
      'pedidos de callback',
      'solicitudes de callback',
    ],
    pt: [
      'detalhe da espera inteligente',
      'detalhe de callback',
      'solicitações de callback',
      'pedidos de callback',
      'pedidos de retorno',
      'detalhe de callbacks',
    ],
  },
  parameters: [],
  columns: [
    columns.skillId,
    column(
      'date_inbound_call',
      'datetime',
      phrase('Customer called', 'Llamada del cliente', 'Chamada do cliente'),
    ),
    column(
      'date_last_outbound_call',
      'datetime',
      phrase('Last callback', 'Última devolución', 'Último retorno'),
    ),
    columns.status,
    column('attempts', 'count', phrase('Tries', 'Intentos', 'Tentativas')),
    columns.ani,
    column('dial_phone', 'phone', phrase('Callback number', 'Número de devolución', 'Número de retorno'), {
      personal: 'customer',
    }),
    column(
      'time_between_calls',
      'duration',
      phrase('Time to callback', 'Tiempo hasta la devolución', 'Tempo até o retorno'),
    ),
    columns.time,
    column('billed_minutes', 'minutes', phrase('Minutes billed', 'Minutos facturados', 'Minutos faturados')),
    columns.customerId,
  ],
  time: 'date_inbound_call',
  countedBy: phrase('call of the customer', 'llamada del cliente', 'chamada do cliente'),
  measures: [
    rows('requests', phrase('Callback requests', 'Solicitudes de devolución', 'Pedidos de retorno')),
    mean(
      'mean-time-to-callback',
      phrase('Average time to callback', 'Tiempo medio hasta la devolución', 'Tempo médio até o retorno'),
      'time_between_calls',
      'seconds',
      { good: 'down' },
    ),
    mean(
      'mean-tries',
      phrase('Average tries', 'Intentos promedio', 'Média de tentativas'),
      'attempts',
      'number',
    ),
    sum(
      'minutes',
      phrase('Minutes billed', 'Minutos facturados', 'Minutos faturados'),
      'billed_minutes',
      'minutes',
      { detail: true },
    ),
  ],
  breakdowns: [by('status', columns.status.label, 'status'), bySkillId, ...overTime],
  overview: [{ by: ['status'] }, { by: ['skill'], top: 10 }, { by: ['time'], measures: ['requests'] }],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_2',
}
