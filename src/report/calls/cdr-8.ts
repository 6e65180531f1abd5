import { by } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const cdr8: Report = {
  api: 'cdr_8',
  family: 'calls',
  grain: 'aggregate',
  title: phrase('AI use by component', 'Uso de IA por componente', 'Uso de IA por componente'),
  things: phrase('AI uses', 'usos de IA', 'usos de IA'),
  words: {
    en: ['nlp', 'ai use', 'nlp by type', 'AI components', 'AI usage'],
    es: ['nlp', 'uso de ia', 'nlp por tipo', 'consumo de nlp', 'componentes de IA', 'consumo de IA'],
    pt: ['nlp', 'uso de ia', 'nlp por tipo', 'componentes de IA', 'consumo de IA'],
  },
  parameters: [],
  columns: [
    columns.typeNlp,
    column('nlp_amount', 'count', phrase('AI uses', 'Usos de IA', 'Usos de IA')),
    columns.charsSent,
    columns.charsAnswered,
    columns.totalChars,
  ],
  measures: [
    sum('uses', phrase('AI uses', 'Usos de IA', 'Usos de IA'), 'nlp_amount'),
    sum('characters', columns.totalChars.label, 'total_chars'),
    sum('sent', columns.charsSent.label, 'chars_send', 'count', { detail: true }),
    sum('received', columns.charsAnswered.label, 'chars_answer', 'count', { detail: true }),
  ],
  breakdowns: [by('component', columns.typeNlp.label, 'type_nlp')],
  defaultPeriod: 'yesterday',
  sibling: 'cdr_7',
}
