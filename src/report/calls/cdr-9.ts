import { by, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const cdr9: Report = {
  api: 'cdr_9',
  family: 'calls',
  grain: 'record',
  title: phrase(
    'Mails sent by flows and campaigns',
    'Correos enviados por flujos y campañas',
    'E-mails enviados por fluxos e campanhas',
  ),
  things: phrase('mails sent', 'correos enviados', 'e-mails enviados'),
  words: {
    en: ['automatic mails', 'mails sent by campaigns', 'mail log'],
    es: ['correos automáticos', 'correos de campaña', 'envíos de correo'],
    pt: ['e-mails automáticos', 'e-mails de campanha', 'envios de e-mail'],
  },
  parameters: [],
  columns: [
    column('channel', 'category', phrase('Sent by', 'Enviado por', 'Enviado por')),
    columns.dateTime,
    columns.from,
    columns.to,
    columns.subject,
    columns.body,
  ],
  time: 'date',
  measures: [rows('mails', phrase('Mails', 'Correos', 'E-mails'))],
  breakdowns: [by('sender', phrase('Who sent it', 'Quién envió', 'Quem enviou'), 'channel'), ...overTime],
  overview: [{ by: ['sender'], top: 10 }, { by: ['time'] }],
  defaultPeriod: 'yesterday',
  sibling: 'chat_12',
}
