import { byAgent } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, sum, weighted } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const chat16: Report = {
  api: 'chat_16',
  family: 'chats',
  grain: 'aggregate',
  title: phrase(
    'Chat productivity by agent',
    'Productividad de chat por agente',
    'Produtividade de chat por agente',
  ),
  things: phrase('chats handled', 'chats atendidos', 'chats atendidos'),
  words: {
    en: [
      'chat productivity',
      'chats by agent',
      'chat aht',
      'chat tmo',
      'transfer rate',
      'chat transfer rate',
    ],
    es: [
      'productividad de chat',
      'chats por agente',
      'tmo de chat',
      'tasa de transferencia',
      'tasa de transferencia de chat',
    ],
    pt: [
      'produtividade de chat',
      'chats por agente',
      'tma de chat',
      'taxa de transferência',
      'taxa de transferência de chat',
    ],
  },
  parameters: [],
  columns: [
    columns.agentId,
    columns.agentName,
    column('total_chats', 'count', phrase('Chats', 'Chats', 'Chats')),
    columns.time,
    column('tmo', 'duration', phrase('Average life', 'Vida media', 'Vida média')),
    column('percent_transfer', 'percent', phrase('Transferred', 'Transferidos', 'Transferidos')),
  ],
  totals: agentTotals,
  measures: [
    sum('chats', phrase('Chats', 'Chats', 'Chats'), 'total_chats'),
    ratio(
      'tmo',
      phrase('Average open-to-close time', 'TMO (de apertura a cierre)', 'TMA (da abertura ao encerramento)'),
      'time',
      'chats',
      'seconds',
      {
        good: 'down',
        definition: phrase(
          'Open-to-close life of the chats over chats: waiting is in it, it is not the time worked.',
          'Vida de los chats, de apertura a cierre, sobre chats: incluye esperas, no es tiempo trabajado.',
          'Vida dos chats, da abertura ao encerramento, sobre chats: inclui esperas, não é tempo trabalhado.',
        ),
      },
    ),
    weighted(
      'transfer-rate',
      phrase('Transferred', 'Transferidos', 'Transferidos'),
      'percent_transfer',
      'total_chats',
      'ratio',
      {
        good: 'down',
        definition: phrase(
          'Share of chats transferred, weighted by the chats of each agent.',
          'Porcentaje de chats transferidos, ponderado por los chats de cada agente.',
          'Percentual de chats transferidos, ponderado pelos chats de cada agente.',
        ),
      },
    ),
    sum('time', phrase('Summed life', 'Vida sumada', 'Vida somada'), 'time', 'seconds', { detail: true }),
  ],
  breakdowns: [byAgent],
  defaultPeriod: 'yesterday',
  sibling: 'chat_1',
  counterparts: ['chat_1'],
  elsewhere: { asa: 'chat_1', 'service-level-20': 'skill_11' },
}
