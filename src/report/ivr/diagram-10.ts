import { by } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const diagram10: Report = {
  api: 'diagram_10',
  family: 'ivr',
  grain: 'aggregate',
  title: phrase('Texts spoken most', 'Textos más reproducidos', 'Textos mais falados'),
  things: phrase('playbacks', 'reproducciones', 'reproduções'),
  words: {
    en: ['tts texts', 'most played texts', 'spoken texts', 'texts played'],
    es: ['textos de tts', 'textos más usados', 'textos hablados', 'textos reproducidos'],
    pt: ['textos de tts', 'textos mais usados', 'textos falados', 'textos reproduzidos'],
  },
  parameters: [],
  columns: [
    column('total', 'count', phrase('Times played', 'Veces reproducido', 'Vezes falado')),
    columns.characters,
    columns.ttsText,
  ],
  measures: [
    sum('playbacks', phrase('Times played', 'Veces reproducido', 'Vezes falado'), 'total'),
    sum('characters', columns.characters.label, 'characters', 'count', { detail: true }),
  ],
  breakdowns: [by('text', columns.ttsText.label, 'tts_text')],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_8',
}
