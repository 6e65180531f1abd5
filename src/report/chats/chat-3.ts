import { byChannel } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

const closed = phrase('Closed interactions', 'Interacciones cerradas', 'Interações encerradas')
const closingTime = phrase('Closing time', 'Tiempo de cierre', 'Tempo de encerramento')

export const chat3: Report = {
  api: 'chat_3',
  family: 'chats',
  grain: 'aggregate',
  title: phrase(
    'Closed mail and social cases by channel',
    'Interacciones cerradas por canal',
    'Interações encerradas por canal',
  ),
  things: phrase('closed interactions', 'interacciones cerradas', 'interações encerradas'),
  words: {
    en: [
      'closed interactions',
      'interactions closed',
      'closed cases',
      'closed mails',
      'closed emails',
      'closed mail and social cases',
    ],
    es: [
      'interacciones cerradas',
      'casos cerrados',
      'correos cerrados',
      'cierre de interacciones',
      'casos de correo y redes cerrados',
    ],
    pt: [
      'interações encerradas',
      'interações fechadas',
      'casos encerrados',
      'e-mails encerrados',
      'emails fechados',
      'casos de e-mail e redes encerrados',
    ],
  },
  parameters: [],
  columns: [columns.channel, columns.interactionsClosed, column('closing_time', 'duration', closingTime)],
  measures: [
    sum('interactions', closed, 'interactions'),
    ratio(
      'mean-closing-time',
      phrase('Average closing time', 'Tiempo medio de cierre', 'Tempo médio de encerramento'),
      'closing-time',
      'interactions',
      'seconds',
      {
        good: 'down',
        definition: phrase(
          'Closing time of all cases over closed cases.',
          'Tiempo de cierre de todos los casos sobre casos cerrados.',
          'Tempo de encerramento de todos os casos sobre casos encerrados.',
        ),
      },
    ),
    sum('closing-time', closingTime, 'closing_time', 'seconds', { detail: true }),
  ],
  breakdowns: [byChannel],
  defaultPeriod: 'today',
  sibling: 'chat_13',
  elsewhere: { asa: 'skill_11', aht: 'skill_3', 'service-level-20': 'skill_11', 'transfer-rate': 'chat_16' },
  note: phrase(
    'Counts mail and social cases (mail, Facebook page, Instagram, Twitter); WhatsApp and web chats are in another report.',
    'Cuenta correos y casos de redes (correo, página de Facebook, Instagram, Twitter); WhatsApp y chat web están en otro reporte.',
    'Conta e-mails e casos de redes (e-mail, página do Facebook, Instagram, Twitter); WhatsApp e chat do site ficam em outro relatório.',
  ),
}
