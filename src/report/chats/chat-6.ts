import { overDays } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { phrase } from '../declaration/phrase.ts'
import { closedMeasures } from './closed.ts'

export const chat6: Report = {
  api: 'chat_6',
  family: 'chats',
  grain: 'aggregate',
  title: phrase(
    'Closed mail and social cases by day',
    'Interacciones cerradas por día',
    'Interações encerradas por dia',
  ),
  things: phrase('closed interactions', 'interacciones cerradas', 'interações encerradas'),
  words: {
    en: ['closed interactions by day', 'closed mails by day'],
    es: ['interacciones cerradas por día', 'correos cerrados por día'],
    pt: ['interações encerradas por dia', 'e-mails encerrados por dia'],
  },
  parameters: [],
  columns: [columns.date, columns.interactionsClosed, columns.closeTime],
  time: 'date',
  measures: [...closedMeasures],
  breakdowns: [...overDays],
  defaultPeriod: 'yesterday',
  sibling: 'chat_3',
}
