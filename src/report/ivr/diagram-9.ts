import { by, byChannel, byFlow, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, ratio, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

const answer = phrase('Routing answer', 'Respuesta del enrutamiento', 'Resposta do roteamento')
const toSkill = phrase('Passed to a queue', 'Pasó a una cola', 'Passou para uma fila')

export const diagram9: Report = {
  api: 'diagram_9',
  family: 'ivr',
  grain: 'record',
  // Live servers give at most 6,000 rows, and ask for a shorter range beyond.
  cutAt: 6000,
  title: phrase(
    'Chatbot sessions and routing',
    'Sesiones de chatbot y enrutamiento',
    'Sessões de chatbot e roteamento',
  ),
  things: phrase('bot sessions', 'sesiones de bot', 'sessões do robô'),
  words: {
    en: [
      'chatbot',
      'chatbots',
      'bot sessions',
      'bot',
      'interaction routing',
      'handover',
      'containment',
      'bot conversations',
    ],
    es: [
      'chatbot',
      'chatbots',
      'bot',
      'sesiones de bot',
      'enrutamiento',
      'paso a agente',
      'contención del bot',
      'conversaciones del bot',
    ],
    pt: [
      'chatbot',
      'chatbots',
      'robô',
      'bot',
      'sessões do robô',
      'roteamento',
      'transbordo',
      'retenção do robô',
      'conversas do robô',
      'conversas do bot',
    ],
  },
  asks: {
    'handover-rate': {
      en: [
        'bot containment',
        'containment rate',
        'bot sessions passed to an agent',
        'share of bot sessions handed over',
      ],
      es: ['contención del bot', 'contención', 'sesiones del bot que pasan a un agente'],
      pt: ['retenção do robô', 'contenção do bot', 'sessões do robô que passam para um atendente'],
    },
  },
  parameters: [],
  columns: [
    column('session_id', 'id', phrase('Session', 'Sesión', 'Sessão')),
    columns.channel,
    columns.rpId,
    columns.dateTime,
    columns.customerName,
    columns.customerEmail,
    columns.customerPhone,
    column(
      'customer_query',
      'text',
      phrase('Customer message', 'Mensaje del cliente', 'Mensagem do cliente'),
      {
        personal: 'customer',
      },
    ),
    column('routing_answer', 'text', answer, {
      known: ['transfer_skill'],
      values: { transfer_skill: toSkill },
    }),
    columns.customerId,
    columns.connId,
  ],
  time: 'date',
  measures: [
    distinct('sessions', phrase('Sessions', 'Sesiones', 'Sessões'), 'session_id'),
    rows('exchanges', phrase('Exchanges', 'Intercambios', 'Trocas')),
    ratio(
      'handover-rate',
      phrase('Handed to a queue', 'Pasan a una cola', 'Passam para uma fila'),
      'handovers',
      'sessions',
      'ratio',
      {
        definition: phrase(
          'Sessions passed to a skill at least once, over all sessions.',
          'Sesiones que pasaron a un skill al menos una vez, sobre el total de sesiones.',
          'Sessões passadas a uma fila ao menos uma vez, sobre o total de sessões.',
        ),
      },
    ),
    ratio(
      'exchanges-per-session',
      phrase('Exchanges a session', 'Intercambios por sesión', 'Trocas por sessão'),
      'exchanges',
      'sessions',
      'number',
      { detail: true },
    ),
    distinct(
      'handovers',
      phrase('Sessions handed over', 'Sesiones entregadas', 'Sessões entregues'),
      'session_id',
      { column: 'routing_answer', is: ['transfer_skill'] },
      { detail: true },
    ),
  ],
  breakdowns: [byChannel, by('answer', answer, 'routing_answer'), byFlow, ...overTime],
  overview: [
    { by: ['channel'] },
    { by: ['answer'], measures: ['exchanges', 'sessions'], top: 10 },
    { by: ['time'], measures: ['sessions', 'exchanges'] },
  ],
  defaultPeriod: 'today',
  sibling: 'chat_8',
  elsewhere: { asa: 'chat_8', aht: 'skill_3', 'service-level-20': 'skill_11' },
  note: phrase(
    'A row is one exchange with the bot; a session is counted once, by its id.',
    'Cada fila es un intercambio con el bot; una sesión se cuenta una vez, por su id.',
    'Cada linha é uma troca com o robô; uma sessão conta uma vez, pelo seu id.',
  ),
}
