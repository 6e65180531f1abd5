import { by, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { rows, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const cdr7: Report = {
  api: 'cdr_7',
  family: 'calls',
  grain: 'record',
  title: phrase('AI use in detail', 'Detalle de uso de IA', 'Detalhe de uso de IA'),
  things: phrase('AI uses', 'usos de IA', 'usos de IA'),
  words: {
    en: ['nlp detail', 'ai use detail', 'ai consumption', 'AI usage detail'],
    es: ['detalle de nlp', 'consumo de ia', 'uso de inteligencia artificial', 'detalle de consumo de IA'],
    pt: ['detalhe de nlp', 'consumo de ia', 'uso de inteligência artificial', 'detalhe de consumo de IA'],
  },
  parameters: [],
  columns: [
    columns.typeNlp,
    column('nlp_channel', 'category', phrase('Where from', 'Origen', 'Origem'), { personal: 'customer' }),
    columns.charsSent,
    columns.charsAnswered,
    columns.totalChars,
    columns.dateTime,
  ],
  time: 'date',
  measures: [
    rows('uses', phrase('AI uses', 'Usos de IA', 'Usos de IA')),
    sum('characters', columns.totalChars.label, 'total_chars'),
    sum('sent', columns.charsSent.label, 'chars_send', 'count', { detail: true }),
    sum('received', columns.charsAnswered.label, 'chars_answer', 'count', { detail: true }),
  ],
  breakdowns: [by('component', columns.typeNlp.label, 'type_nlp'), ...overTime],
  overview: [{ by: ['component'] }, { by: ['time'], measures: ['uses'] }],
  defaultPeriod: 'yesterday',
  sibling: 'cdr_8',
}
