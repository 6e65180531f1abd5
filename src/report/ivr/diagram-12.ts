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
    en: [
      'sentiment analysis',
      'sentiment use',
      'sentiment analysis usage',
      'texts processed by sentiment analysis',
    ],
    es: [
      'análisis de sentimientos',
      'consumo de sentimientos',
      'consumo de análisis de sentimientos',
      'textos analizados por sentimientos',
    ],
    pt: ['análise de sentimento', 'consumo de sentimento', 'consumo de análise de sentimentos'],
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
