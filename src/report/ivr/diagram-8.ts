import { byFlow, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { rows, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const diagram8: Report = {
  api: 'diagram_8',
  family: 'ivr',
  grain: 'record',
  title: phrase('TTS use (text to speech)', 'Uso de TTS (texto a voz)', 'Uso de TTS (texto para voz)'),
  things: phrase('playbacks', 'reproducciones', 'reproduções'),
  words: {
    en: ['tts', 'text to speech', 'tts credits'],
    es: ['tts', 'texto a voz', 'créditos de tts'],
    pt: ['tts', 'texto para voz', 'créditos de tts'],
  },
  parameters: [],
  columns: [
    columns.ttsText,
    column('credits', 'number', phrase('Credits', 'Créditos', 'Créditos')),
    columns.recognizedText,
    columns.dateTime,
    columns.rpId,
    columns.characters,
  ],
  time: 'date',
  measures: [
    rows('playbacks', phrase('Playbacks', 'Reproducciones', 'Reproduções')),
    sum('credits', phrase('Credits', 'Créditos', 'Créditos'), 'credits', 'number'),
    sum('characters', columns.characters.label, 'characters', 'count', { detail: true }),
  ],
  breakdowns: [byFlow, ...overTime],
  overview: [
    { by: ['flow'], top: 10 },
    { by: ['time'], measures: ['playbacks'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_10',
}
