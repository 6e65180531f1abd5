import { byAgent, byChannel, byDestination, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const cdr3: Report = {
  api: 'cdr_3',
  family: 'calls',
  grain: 'record',
  title: phrase('SMS and WhatsApp messages sent', 'SMS y WhatsApp enviados', 'SMS e WhatsApp enviados'),
  things: phrase('messages sent', 'mensajes enviados', 'mensagens enviadas'),
  words: {
    en: ['sms', 'sms sent', 'messages sent', 'whatsapp sent', 'text messages'],
    es: ['sms', 'mensajes enviados', 'sms enviados', 'mensajes de texto'],
    pt: ['sms', 'mensagens enviadas', 'sms enviados', 'torpedos', 'mensagens de texto'],
  },
  parameters: [],
  columns: [
    columns.agentId,
    columns.agentName,
    columns.dateTime,
    columns.destiny,
    columns.telephone,
    column('message', 'text', phrase('Message', 'Mensaje', 'Mensagem'), { personal: 'customer' }),
    columns.channel,
    columns.customerId,
    columns.connId,
  ],
  time: 'date',
  totals: agentTotals,
  measures: [
    rows('messages', phrase('Messages', 'Mensajes', 'Mensagens')),
    distinct('agents', phrase('Agents', 'Agentes', 'Agentes'), 'agent_id', undefined, { detail: true }),
    distinct('customers', phrase('Customers', 'Clientes', 'Clientes'), 'customer_id', undefined, {
      detail: true,
    }),
  ],
  breakdowns: [byChannel, byAgent, byDestination, ...overTime],
  overview: [{ by: ['channel'] }, { by: ['agent'], top: 10 }, { by: ['time'] }],
  defaultPeriod: 'yesterday',
  sibling: 'chat_10',
}
