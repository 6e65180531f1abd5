import {
  by,
  byAgent,
  byChannel,
  byCodeText,
  byFeeling,
  bySkillId,
  overTime,
} from '../declaration/breakdowns.ts'
import { column, columnAs } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, mean, percentile, ratio, rows, sum } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { sides } from '../declaration/values.ts'

export const chat1: Report = {
  api: 'chat_1',
  family: 'chats',
  grain: 'record',
  title: phrase('Chats in detail', 'Detalle de chats', 'Detalhe de chats'),
  things: phrase('chats', 'chats', 'chats'),
  words: {
    en: [
      'chats',
      'chats handled',
      'whatsapp answered',
      'chat detail',
      'conversations by agent',
      'chat asa',
      'first response',
    ],
    es: [
      'chats',
      'chats atendidos',
      'whatsapp atendidos',
      'detalle de chats',
      'chats por agente',
      'primera respuesta',
      'asa de chat',
    ],
    pt: [
      'chats',
      'chats atendidos',
      'whatsapp atendidos',
      'detalhe de chats',
      'chats por agente',
      'primeira resposta',
    ],
  },
  parameters: [parameters.agentDocument],
  columns: [
    columns.connId,
    columns.channel,
    columnAs('date', columns.dateTime, { label: phrase('Opened', 'Apertura', 'Abertura') }),
    columns.customerName,
    columns.customerEmail,
    columns.customerPhone,
    columns.customerChars,
    columns.agentId,
    columns.agentName,
    columns.agentChars,
    column(
      'time_on_agent',
      'duration',
      phrase('Agent working time', 'Tiempo de trabajo del agente', 'Tempo de trabalho do agente'),
    ),
    column(
      'chat_duration',
      'duration',
      phrase('Open to close', 'De apertura a cierre', 'Da abertura ao fechamento'),
    ),
    columns.codAct,
    columns.codActText,
    columns.comments,
    columns.customerId,
    columns.skillId,
    column('ASA', 'duration', phrase('ASA', 'ASA', 'ASA')),
    column(
      'last_participant_who_spoke',
      'category',
      phrase('Wrote last', 'Escribió de último', 'Escreveu por último'),
      { values: sides },
    ),
    column('extra_field', 'text', phrase('Extra field', 'Campo adicional', 'Campo extra'), {
      personal: 'customer',
    }),
    columns.comment,
    column('user_id', 'id', phrase('User id', 'Id de usuario', 'Id do usuário'), { personal: 'customer' }),
    columns.feeling,
    column('agent_anwers', 'count', phrase('Agent messages', 'Mensajes del agente', 'Mensagens do agente'), {
      alsoSeenAs: ['agent_answers'],
    }),
    column('date_close', 'datetime', phrase('Closed', 'Cierre', 'Encerramento')),
  ],
  time: 'date_close',
  timeElse: 'date',
  countedBy: phrase('closing of the chat', 'cierre del chat', 'encerramento do chat'),
  totals: agentTotals,
  measures: [
    rows('chats', phrase('Chats', 'Chats', 'Chats')),
    mean('asa', columns.asa.label, 'ASA', 'seconds', {
      good: 'down',
      definition: phrase(
        'Average wait for the first reply of an agent.',
        'Espera media hasta la primera respuesta de un agente.',
        'Espera média até a primeira resposta de um agente.',
      ),
    }),
    mean(
      'mean-agent-time',
      phrase('Average working time', 'Tiempo medio de trabajo', 'Tempo médio de trabalho'),
      'time_on_agent',
    ),
    ratio(
      'timeout-share',
      phrase('Closed by timeout', 'Cerrados por inactividad', 'Encerrados por inatividade'),
      'timeouts',
      'chats',
      'ratio',
      {
        good: 'down',
        definition: phrase(
          'Chats with code TIMEOUTCHAT, which nobody coded, over all chats.',
          'Chats con código TIMEOUTCHAT, que nadie tipificó, sobre todos los chats.',
          'Chats com código TIMEOUTCHAT, que ninguém tabulou, sobre todos.',
        ),
      },
    ),
    mean(
      'mean-life',
      phrase(
        'Average open-to-close time',
        'Tiempo medio de apertura a cierre',
        'Tempo médio da abertura ao encerramento',
      ),
      'chat_duration',
      'seconds',
      {
        detail: true,
        definition: phrase(
          'From opening to closing, waiting included: not the time that an agent worked.',
          'De apertura a cierre, con las esperas: no es el tiempo trabajado por el agente.',
          'Da abertura ao fechamento, com as esperas: não é o tempo trabalhado pelo agente.',
        ),
      },
    ),
    percentile(
      'asa-p90',
      phrase('ASA, 90th percentile', 'ASA, percentil 90', 'ASA, percentil 90'),
      'ASA',
      90,
      { detail: true },
    ),
    rows(
      'timeouts',
      phrase('Timeouts', 'Por inactividad', 'Por inatividade'),
      { column: 'cod_act', is: ['timeoutchat'] },
      { detail: true },
    ),
    sum(
      'agent-messages',
      phrase('Agent messages', 'Mensajes del agente', 'Mensagens do agente'),
      'agent_anwers',
      'count',
      { detail: true },
    ),
    distinct('customers', phrase('Customers', 'Clientes', 'Clientes'), 'customer_id', undefined, {
      detail: true,
    }),
  ],
  breakdowns: [
    byChannel,
    byAgent,
    bySkillId,
    byCodeText,
    byFeeling,
    by(
      'last-writer',
      phrase('Who wrote last', 'Quién escribió de último', 'Quem escreveu por último'),
      'last_participant_who_spoke',
    ),
    ...overTime,
  ],
  overview: [
    { by: ['channel'] },
    { by: ['agent'], top: 10 },
    { by: ['code'], measures: ['chats'], top: 10 },
    { by: ['time'], measures: ['chats'] },
  ],
  defaultPeriod: 'today',
  sibling: 'chat_13',
  counterparts: ['chat_16'],
  elsewhere: { 'service-level-20': 'skill_11', 'transfer-rate': 'chat_16' },
}
