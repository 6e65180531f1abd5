import { by, byChannel, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

const aQueue = { skill: phrase('A queue (skill)', 'Una cola (skill)', 'Uma fila (skill)') }

export const chat11: Report = {
  api: 'chat_11',
  family: 'chats',
  grain: 'record',
  title: phrase('Chat transfers', 'Transferencias de chats', 'Transferências de chats'),
  things: phrase('chat transfers', 'transferencias de chat', 'transferências de chat'),
  words: {
    en: ['chat transfers', 'transferred chats', 'whatsapp transfers'],
    es: ['transferencias de chats', 'chats transferidos', 'traslados de chat', 'transferencias de whatsapp'],
    pt: ['transferências de chats', 'chats transferidos', 'transferências de whatsapp'],
  },
  parameters: [],
  columns: [
    columns.connId,
    column('transfer_agent_id', 'id', phrase('Sender (id)', 'Quién transfiere (id)', 'Quem transfere (id)'), {
      personal: 'agent',
    }),
    column('transfer_agent_name', 'name', phrase('Sender', 'Quién transfiere', 'Quem transfere'), {
      personal: 'agent',
    }),
    column('transfer_agent_dni', 'id', phrase('Document', 'Documento', 'Documento'), { personal: 'agent' }),
    column('receiver_agent_id', 'id', phrase('Receiver (id)', 'Quién recibe (id)', 'Quem recebe (id)'), {
      personal: 'agent',
    }),
    column('receiver_agent_name', 'name', phrase('Receiver', 'Quién recibe', 'Quem recebe'), {
      personal: 'agent',
    }),
    column('receiver_agent_dni', 'id', phrase('Document', 'Documento', 'Documento'), { personal: 'agent' }),
    columns.channel,
    columns.dateTime,
  ],
  time: 'date',
  measures: [
    rows('transfers', phrase('Chat transfers', 'Transferencias de chat', 'Transferências de chat')),
    distinct(
      'chats',
      phrase('Chats transferred', 'Chats transferidos', 'Chats transferidos'),
      'conn_id',
      undefined,
      {
        definition: phrase(
          'Each chat counts once, however often it was passed on.',
          'Cada chat cuenta una vez, sin importar cuántas veces se pasó.',
          'Cada chat conta uma vez, não importa quantas vezes foi passado.',
        ),
      },
    ),
  ],
  breakdowns: [
    byChannel,
    by('agent', phrase('Sender', 'Quién transfiere', 'Quem transfere'), 'transfer_agent_name'),
    {
      ...by('receiver', phrase('Receiver', 'Quién recibe', 'Quem recebe'), 'receiver_agent_name'),
      names: aQueue,
    },
    {
      ...by(
        'pair',
        phrase('From and to', 'De quién a quién', 'De quem para quem'),
        'transfer_agent_name',
        'receiver_agent_name',
      ),
      names: aQueue,
    },
    ...overTime,
  ],
  overview: [
    { by: ['channel'] },
    { by: ['agent'], top: 10 },
    { by: ['pair'], measures: ['transfers'], top: 10 },
    { by: ['time'], measures: ['transfers'] },
  ],
  defaultPeriod: 'today',
  sibling: 'chat_9',
  elsewhere: { 'transfer-rate': 'chat_16' },
}
