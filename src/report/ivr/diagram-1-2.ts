import { overHours } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const diagram1_2: Report = {
  api: 'diagram_1_2',
  family: 'ivr',
  grain: 'aggregate',
  title: phrase(
    'IVR calls and minutes by hour',
    'Llamadas y minutos de IVR por hora',
    'Chamadas e minutos de URA por hora',
  ),
  things: phrase('IVR calls', 'llamadas de IVR', 'chamadas na URA'),
  words: {
    en: [
      'ivr calls by hour',
      'ivr calls',
      'ivr minutes',
      'ivr',
      'ivr traffic',
      'ivr peak hour',
      'inbound ivr calls',
    ],
    es: [
      'llamadas ivr por hora',
      'llamadas de ivr',
      'minutos de ivr',
      'ivr',
      'tráfico del ivr',
      'hora pico del ivr',
      'llamadas entrantes al ivr',
    ],
    pt: [
      'chamadas ura por hora',
      'chamadas na ura',
      'minutos de ura',
      'ura',
      'tráfego da ura',
      'hora de pico da ura',
      'chamadas recebidas na ura',
    ],
  },
  parameters: [],
  columns: [
    column('date', 'hour', phrase('Hour', 'Hora', 'Hora'), { alsoSeenAs: ['day'] }),
    columns.calls,
    columns.ivrMinutes,
  ],
  time: 'date',
  measures: [
    sum('calls', phrase('IVR calls', 'Llamadas de IVR', 'Chamadas na URA'), 'calls'),
    sum('minutes', phrase('IVR minutes', 'Minutos de IVR', 'Minutos de URA'), 'ivr_minutes', 'minutes'),
    ratio(
      'minutes-per-call',
      phrase('Minutes a call', 'Minutos por llamada', 'Minutos por chamada'),
      'minutes',
      'calls',
      'minutes',
    ),
  ],
  breakdowns: overHours,
  overview: [{ by: ['time'] }, { by: ['hour'], measures: ['calls', 'minutes-per-call'] }],
  defaultPeriod: 'today',
  sibling: 'diagram_1_1',
  elsewhere: { 'service-level-20': 'skill_4', asa: 'skill_4', aht: 'skill_4', abandonment: 'skill_4' },
}
