import { overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { rows, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const diagram12: Report = {
  api: 'diagram_12',
  family: 'ivr',
  grain: 'record',
  title: phrase('Sentiment analysis use', 'Uso de análisis de sentimientos', 'Uso de análise de sentimento'),
  things: phrase('texts analysed', 'textos analizados', 'textos analisados'),
  words: {
    en: ['sentiment analysis', 'sentiment use'],
    es: ['análisis de sentimientos', 'consumo de sentimientos'],
    pt: ['análise de sentimento', 'consumo de sentimento'],
  },
  parameters: [],
  columns: [
    column('units', 'count', phrase('Units', 'Unidades', 'Unidades')),
    columns.analysedText,
    columns.dateTime,
  ],
  time: 'date',
  measures: [
    rows('texts', phrase('Texts analysed', 'Textos analizados', 'Textos analisados')),
    sum('units', phrase('Units', 'Unidades', 'Unidades'), 'units'),
  ],
  breakdowns: [...overTime],
  overview: [{ by: ['time'] }],
  defaultPeriod: 'yesterday',
  sibling: 'speech_4',
}
