import { by, byFlow, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, rows, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const diagram7: Report = {
  api: 'diagram_7',
  family: 'ivr',
  grain: 'record',
  title: phrase('Speech recognition use', 'Uso de reconocimiento de voz', 'Uso de reconhecimento de voz'),
  things: phrase('recognitions', 'reconocimientos', 'reconhecimentos'),
  words: {
    en: ['asr', 'speech recognition', 'speech to text'],
    es: ['asr', 'reconocimiento de voz', 'voz a texto'],
    pt: ['asr', 'reconhecimento de voz', 'voz para texto'],
  },
  parameters: [],
  columns: [
    columns.time,
    column('language', 'category', phrase('Language', 'Idioma', 'Idioma')),
    columns.recognizedText,
    columns.dateTime,
    columns.rpId,
  ],
  time: 'date',
  measures: [
    rows('recognitions', phrase('Recognitions', 'Reconocimientos', 'Reconhecimentos')),
    sum('time', columns.time.label, 'time', 'seconds'),
    mean('mean-time', phrase('Average time', 'Tiempo medio', 'Tempo médio'), 'time'),
  ],
  breakdowns: [byFlow, by('language', phrase('Language', 'Idioma', 'Idioma'), 'language'), ...overTime],
  overview: [
    { by: ['flow'], top: 10 },
    { by: ['time'], measures: ['recognitions'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_8',
}
