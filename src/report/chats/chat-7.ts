import { byAgent, byCodeText } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const chat7: Report = {
  api: 'chat_7',
  family: 'chats',
  grain: 'aggregate',
  title: phrase(
    'Closed mail and social cases by code',
    'Interacciones cerradas por tipificación',
    'Interações encerradas por tabulação',
  ),
  things: phrase('closed interactions', 'interacciones cerradas', 'interações encerradas'),
  words: {
    en: ['closed interactions by code', 'mail dispositions'],
    es: ['interacciones cerradas por código', 'tipificaciones de correo'],
    pt: ['interações encerradas por código', 'tabulações de e-mail'],
  },
  parameters: [],
  columns: [columns.interactionsClosed, columns.agentName, columns.codAct, columns.codActText],
  totals: agentTotals,
  measures: [
    sum(
      'interactions',
      phrase('Closed interactions', 'Interacciones cerradas', 'Interações encerradas'),
      'interactions',
    ),
  ],
  breakdowns: [byCodeText, byAgent],
  overview: [
    { by: ['code'], top: 10 },
    { by: ['agent'], top: 10 },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'chat_5',
}
