import { byChannel } from '../declaration/breakdowns.ts'
import { column, columnAs } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

const closed = phrase('Closed chats', 'Chats cerrados', 'Chats encerrados')

export const chat13: Report = {
  api: 'chat_13',
  family: 'chats',
  grain: 'aggregate',
  title: phrase('Closed chats by channel', 'Chats cerrados por canal', 'Chats encerrados por canal'),
  things: phrase('closed chats', 'chats cerrados', 'chats encerrados'),
  words: {
    en: ['closed chats', 'chats closed', 'closed whatsapp chats', 'finished chats'],
    es: [
      'chats cerrados',
      'cierre de chats',
      'conversaciones cerradas',
      'chats finalizados',
      'whatsapp cerrados',
    ],
    pt: [
      'chats encerrados',
      'chats fechados',
      'atendimentos encerrados',
      'conversas encerradas',
      'chats finalizados',
    ],
  },
  parameters: [],
  columns: [
    columnAs('channel', columns.channel, { alsoSeenAs: ['chanel'] }),
    column('interaction', 'count', closed),
  ],
  measures: [sum('interactions', closed, 'interaction')],
  breakdowns: [byChannel],
  defaultPeriod: 'today',
  sibling: 'chat_3',
  counterparts: ['chat_1', 'chat_16'],
  elsewhere: { asa: 'chat_1', tmo: 'chat_16', 'transfer-rate': 'chat_16', 'service-level-20': 'skill_11' },
  note: phrase(
    'Counts chats (WhatsApp, web, Facebook, Instagram); mail and social cases are in another report.',
    'Cuenta chats (WhatsApp, web, Facebook, Instagram); los correos y casos de redes están en otro reporte.',
    'Conta chats (WhatsApp, site, Facebook, Instagram); e-mails e casos de redes ficam em outro relatório.',
  ),
}
