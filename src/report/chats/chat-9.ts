import { by, byChannel, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

const from = phrase('Sender', 'Quién transfiere', 'Quem transfere')
const to = phrase('Receiver', 'Quién recibe', 'Quem recebe')
const aQueue = { skill: phrase('A queue (skill)', 'Una cola (skill)', 'Uma fila (skill)') }

export const chat9: Report = {
  api: 'chat_9',
  family: 'chats',
  grain: 'record',
  title: phrase('Mail transfers', 'Transferencias de interacciones', 'Transferências de interações'),
  things: phrase('transfers', 'transferencias', 'transferências'),
  words: {
    en: [
      'interaction transfers',
      'transferred interactions',
      'mail transfers',
      'transferred mails',
      'transfers',
    ],
    es: [
      'interacciones transferidas',
      'transferencias',
      'traslados',
      'correos transferidos',
      'traslados de correos',
    ],
    pt: [
      'interações transferidas',
      'transferências',
      'transferências de e-mail',
      'e-mails transferidos',
      'repasses',
    ],
  },
  parameters: [],
  columns: [
    columns.connId,
    column('transfer_agent_id', 'id', from, { personal: 'agent' }),
    column('transfer_agent_name', 'name', from, { personal: 'agent' }),
    column('receiver_agent_id', 'id', to, { personal: 'agent' }),
    column('receiver_agent_name', 'name', to, { personal: 'agent' }),
    columns.channel,
    columns.dateTime,
  ],
  time: 'date',
  measures: [
    rows('transfers', phrase('Transfers', 'Transferencias', 'Transferências')),
    ratio(
      'to-skill-share',
      phrase('Share sent to a queue', '% a una cola', '% para uma fila'),
      'to-skill',
      'transfers',
      'ratio',
      {
        definition: phrase(
          'Transfers whose receiver is a skill, over all transfers.',
          'Transferencias cuyo receptor es un skill, sobre el total de transferencias.',
          'Transferências cujo destino é uma fila, sobre o total de transferências.',
        ),
      },
    ),
    rows(
      'to-skill',
      phrase('To a queue', 'A una cola', 'Para uma fila'),
      { column: 'receiver_agent_name', is: ['skill'] },
      { detail: true },
    ),
  ],
  breakdowns: [
    byChannel,
    by('agent', from, 'transfer_agent_name'),
    { ...by('receiver', to, 'receiver_agent_name'), names: aQueue },
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
  sibling: 'chat_11',
  elsewhere: { 'transfer-rate': 'chat_16', 'service-level-20': 'skill_11', asa: 'skill_11' },
  note: phrase(
    'Covers mail and social cases; transfers of chats are in another report.',
    'Cubre correos y casos de redes; las transferencias de chats están en otro reporte.',
    'Cobre e-mails e casos de redes; as transferências de chats ficam em outro relatório.',
  ),
}
