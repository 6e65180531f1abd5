import { byAgent } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { closedMeasures } from './closed.ts'

export const chat5: Report = {
  api: 'chat_5',
  family: 'chats',
  grain: 'aggregate',
  title: phrase(
    'Closed mail and social cases by agent',
    'Interacciones cerradas por agente',
    'Interações encerradas por agente',
  ),
  things: phrase('closed interactions', 'interacciones cerradas', 'interações encerradas'),
  words: {
    en: ['closed interactions by agent', 'closed mails by agent'],
    es: ['interacciones cerradas por agente', 'correos cerrados por agente'],
    pt: ['interações encerradas por agente', 'e-mails encerrados por agente'],
  },
  parameters: [],
  columns: [columns.agentName, columns.interactionsClosed, columns.closeTime],
  totals: agentTotals,
  measures: [...closedMeasures],
  breakdowns: [byAgent],
  defaultPeriod: 'yesterday',
  sibling: 'chat_3',
}
