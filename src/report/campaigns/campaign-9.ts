import { by, byCampaign, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, rows } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'

export const campaign9: Report = {
  api: 'campaign_9',
  family: 'campaigns',
  grain: 'record',
  title: phrase(
    'WhatsApp campaign delivery',
    'Entrega de campañas de WhatsApp',
    'Entrega de campanhas de WhatsApp',
  ),
  things: phrase(
    'WhatsApp campaign messages',
    'mensajes de campaña de WhatsApp',
    'mensagens de campanha de WhatsApp',
  ),
  words: {
    en: [
      'whatsapp delivery status',
      'whatsapp campaign',
      'whatsapp delivery',
      'delivered messages',
      'failed messages',
    ],
    es: [
      'estado de entrega de whatsapp',
      'campaña de whatsapp',
      'entrega de whatsapp',
      'mensajes entregados',
      'mensajes fallidos',
    ],
    pt: [
      'situação de entrega do whatsapp',
      'campanha de whatsapp',
      'entrega de whatsapp',
      'mensagens entregues',
    ],
  },
  parameters: [parameters.campaign],
  columns: [
    column('campaing_id', 'id', phrase('Campaign', 'Campaña', 'Campanha'), { alsoSeenAs: ['campaign_id'] }),
    columns.telephone,
    column('status', 'category', phrase('Status', 'Estado', 'Situação'), {
      values: {
        accepted: phrase('Accepted', 'Aceptado', 'Aceita'),
        submitted: phrase('Submitted', 'Enviado', 'Enviada'),
        delivered: phrase('Delivered', 'Entregado', 'Entregue'),
        failed: phrase('Failed', 'Fallido', 'Com falha'),
      },
    }),
    column('errors', 'text', phrase('Error', 'Error', 'Erro')),
    columns.dateTime,
    column('last_update', 'datetime', phrase('Last change', 'Último cambio', 'Última mudança')),
  ],
  time: 'date',
  countedBy: phrase('sending of the message', 'envío del mensaje', 'envio da mensagem'),
  measures: [
    rows('messages', phrase('Messages', 'Mensajes', 'Mensagens')),
    ratio('delivery-rate', phrase('Delivered', 'Entregados', 'Entregues'), 'delivered', 'messages', 'ratio', {
      good: 'up',
      definition: phrase(
        'Messages in state delivered over all messages.',
        'Mensajes en estado entregado sobre todos los mensajes.',
        'Mensagens com situação entregue sobre todas as mensagens.',
      ),
    }),
    rows(
      'failed',
      phrase('Failed', 'Fallidos', 'Com falha'),
      { column: 'status', is: ['failed'] },
      { good: 'down' },
    ),
    rows(
      'delivered',
      phrase('Delivered messages', 'Mensajes entregados', 'Mensagens entregues'),
      { column: 'status', is: ['delivered'] },
      { detail: true },
    ),
  ],
  breakdowns: [
    by('status', columns.status.label, 'status'),
    by('campaign', byCampaign.label, 'campaing_id'),
    ...overTime,
  ],
  overview: [
    { by: ['status'], measures: ['messages'] },
    { by: ['campaign'], top: 10 },
    { by: ['time'], measures: ['messages'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'campaign_1',
}
