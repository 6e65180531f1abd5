import { byAgent, byChannel, byCodeText, overTime } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const chat12: Report = {
  api: 'chat_12',
  family: 'chats',
  grain: 'record',
  title: phrase('Mails sent by agents', 'Correos enviados por agentes', 'E-mails enviados pelos agentes'),
  things: phrase('mails sent', 'correos enviados', 'e-mails enviados'),
  words: {
    en: ['sent interactions', 'mails sent', 'mails by agent'],
    es: ['interacciones enviadas', 'correos enviados', 'correos por agente'],
    pt: ['interações enviadas', 'e-mails enviados', 'e-mails por agente'],
  },
  parameters: [],
  columns: [
    columns.connId,
    columns.agentId,
    columns.agentName,
    columns.channel,
    columns.from,
    columns.to,
    columns.subject,
    columns.body,
    columns.dateTime,
    columns.codAct,
    columns.codActText,
  ],
  time: 'date',
  totals: agentTotals,
  measures: [rows('mails', phrase('Mails sent', 'Correos enviados', 'E-mails enviados'))],
  breakdowns: [byAgent, byChannel, byCodeText, ...overTime],
  overview: [{ by: ['agent'], top: 10 }, { by: ['channel'] }, { by: ['time'] }],
  defaultPeriod: 'yesterday',
  sibling: 'cdr_9',
}
