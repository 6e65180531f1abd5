import { by, byAgent, byChannel, byFlow, byHandover, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, mean, ratio, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { sides } from '../declaration/values.ts'

export const chat8: Report = {
  api: 'chat_8',
  family: 'chats',
  grain: 'record',
  title: phrase('Chats from bot to agent', 'Chats del bot al agente', 'Chats do robô ao agente'),
  things: phrase('chats', 'chats', 'chats'),
  words: {
    en: [
      'chats handed to agents',
      'bot handover',
      'chat containment',
      'bot to agent',
      'time with the bot before an agent',
    ],
    es: [
      'chats pasados a agente',
      'paso a agente',
      'contención del chat',
      'del bot al agente',
      'tiempo con el bot',
    ],
    pt: ['chats passados ao agente', 'transbordo', 'retenção do chat', 'tempo com o robô'],
  },
  asks: {
    'mean-bot-time': {
      en: ['time with the bot'],
      es: ['tiempo con el bot en los chats'],
      pt: ['tempo com o robô nos chats'],
    },
    chats: {
      en: ['chats from bot to agent'],
      es: ['chats del bot al agente'],
      pt: ['chats do robô ao agente'],
    },
  },
  parameters: [],
  columns: [
    columns.connId,
    column('session_id', 'id', phrase('Session', 'Sesión', 'Sessão'), { personal: 'customer' }),
    column('times_chatted', 'count', phrase('Messages', 'Mensajes', 'Mensagens')),
    column('start_date', 'datetime', phrase('Start', 'Inicio', 'Início')),
    column('end_date', 'datetime', phrase('End', 'Fin', 'Fim')),
    column(
      'time_on_chatbot',
      'duration',
      phrase('Time with the bot', 'Tiempo con el bot', 'Tempo com o robô'),
    ),
    columns.rpId,
    columns.channel,
    columns.goToAgent,
    columns.customerPhone,
    columns.customerName,
    columns.agentId,
    columns.agentName,
    columns.timeWithAgent,
    columns.totalTime,
    columns.customerChars,
    columns.agentChars,
    columns.totalChars,
    columns.asa,
    column('last_sender', 'category', phrase('Wrote last', 'Escribió de último', 'Escreveu por último'), {
      values: sides,
    }),
    columns.customerId,
    columns.customerEmail,
  ],
  time: 'start_date',
  countedBy: phrase('beginning of the chat', 'inicio del chat', 'início do chat'),
  totals: agentTotals,
  measures: [
    rows('chats', phrase('Chats', 'Chats', 'Chats')),
    ratio(
      'handover-rate',
      phrase('Reached an agent', '% que pasa a agente', '% que chega ao agente'),
      'handovers',
      'chats',
      'ratio',
      {
        definition: phrase(
          'Chats handed to a person over all chats; the rest stayed with the bot, which does not mean solved.',
          'Chats entregados a una persona sobre todos; el resto quedó en el bot, lo que no significa resuelto.',
          'Chats entregues a uma pessoa sobre todos; o resto ficou no robô, o que não significa resolvido.',
        ),
      },
    ),
    mean('asa', columns.asa.label, 'asa', 'seconds', {
      good: 'down',
      definition: phrase(
        'Average wait for the first reply of an agent.',
        'Espera media hasta la primera respuesta de un agente.',
        'Espera média até a primeira resposta de um agente.',
      ),
    }),
    mean(
      'mean-bot-time',
      phrase('Average time with the bot', 'Tiempo medio con el bot', 'Tempo médio com o robô'),
      'time_on_chatbot',
    ),
    mean(
      'mean-agent-time',
      phrase('Average time with the agent', 'Tiempo medio con el agente', 'Tempo médio com o agente'),
      'time_with_agent',
    ),
    rows(
      'handovers',
      phrase('Chats with an agent', 'Chats con agente', 'Chats com agente'),
      { column: 'go_to_agent', is: ['yes', 'si', 'sí', 'true', '1'] },
      { detail: true },
    ),
    mean(
      'mean-messages',
      phrase('Messages a chat', 'Mensajes por chat', 'Mensagens por chat'),
      'times_chatted',
      'number',
      { detail: true },
    ),
    distinct('customers', phrase('Customers', 'Clientes', 'Clientes'), 'customer_id', undefined, {
      detail: true,
    }),
  ],
  breakdowns: [
    byChannel,
    byHandover,
    byAgent,
    byFlow,
    by(
      'last-writer',
      phrase('Who wrote last', 'Quién escribió de último', 'Quem escreveu por último'),
      'last_sender',
    ),
    ...overTime,
  ],
  overview: [
    { by: ['channel'] },
    { by: ['handover'], measures: ['chats'] },
    { by: ['agent'], top: 10 },
    { by: ['time'], measures: ['chats', 'handover-rate'] },
  ],
  defaultPeriod: 'today',
  sibling: 'diagram_9',
  elsewhere: { 'service-level-20': 'skill_11', 'transfer-rate': 'chat_16' },
}
