import { by, byAgent, byChannel, overTime } from '../declaration/breakdowns.ts'
import { column, columnAs } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, ratio, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { sides } from '../declaration/values.ts'

export const chat2: Report = {
  api: 'chat_2',
  family: 'chats',
  grain: 'record',
  title: phrase('Chat messages', 'Mensajes de chat', 'Mensagens de chat'),
  things: phrase('chat messages', 'mensajes de chat', 'mensagens de chat'),
  words: {
    en: ['conversations', 'chat transcripts', 'chat messages'],
    es: ['transcripciones de chat', 'conversaciones', 'mensajes de chat'],
    pt: ['transcrições de chat', 'conversas', 'mensagens de chat'],
  },
  parameters: [],
  columns: [
    columns.connId,
    columns.agentName,
    columns.customerName,
    column('conversation', 'nested', phrase('Messages', 'Mensajes', 'Mensagens'), { personal: 'customer' }),
    columnAs('conversation.channel', columns.channel),
    column('conversation.from', 'category', phrase('Author', 'Autor', 'Autor'), {
      values: sides,
    }),
    column('conversation.from_name', 'name', phrase('Writer', 'Quien escribe', 'Quem escreve'), {
      personal: 'customer',
    }),
    column('conversation.to_name', 'name', phrase('Reader', 'Destinatario', 'Destinatário'), {
      personal: 'customer',
    }),
    columnAs('conversation.date', columns.dateTime),
    column('conversation.message', 'text', phrase('Message', 'Mensaje', 'Mensagem'), {
      personal: 'customer',
    }),
    columnAs('conversation.customer_id', columns.customerId),
    columnAs('conversation.customer_phone', columns.customerPhone),
  ],
  time: 'conversation.date',
  unfold: { kind: 'list', column: 'conversation' },
  totals: agentTotals,
  measures: [
    rows('messages', phrase('Messages', 'Mensajes', 'Mensagens')),
    distinct('chats', phrase('Chats', 'Chats', 'Chats'), 'conn_id'),
    ratio(
      'messages-per-chat',
      phrase('Messages a chat', 'Mensajes por chat', 'Mensagens por chat'),
      'messages',
      'chats',
      'number',
    ),
  ],
  breakdowns: [
    by('channel', byChannel.label, 'conversation.channel'),
    by('writer', phrase('Author', 'Autor', 'Autor'), 'conversation.from'),
    byAgent,
    ...overTime,
  ],
  overview: [
    { by: ['channel'] },
    { by: ['writer'], measures: ['messages'] },
    { by: ['agent'], top: 10 },
    { by: ['time'], measures: ['messages'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'chat_1',
}
