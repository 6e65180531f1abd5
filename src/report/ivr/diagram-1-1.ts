import { overDays } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const diagram1_1: Report = {
  api: 'diagram_1_1',
  family: 'ivr',
  grain: 'aggregate',
  title: phrase(
    'IVR calls and minutes by day',
    'Llamadas y minutos de IVR por día',
    'Chamadas e minutos de URA por dia',
  ),
  things: phrase('IVR calls', 'llamadas de IVR', 'chamadas na URA'),
  words: {
    en: ['ivr calls by day', 'ivr minutes by day', 'ivr per day'],
    es: ['llamadas ivr por día', 'minutos de ivr por día', 'ivr diario'],
    pt: ['chamadas ura por dia', 'minutos de ura por dia'],
  },
  parameters: [],
  columns: [
    column('day', 'date', phrase('Day', 'Día', 'Dia'), { alsoSeenAs: ['date'] }),
    columns.calls,
    columns.ivrMinutes,
  ],
  time: 'day',
  measures: [
    sum('calls', phrase('IVR calls', 'Llamadas de IVR', 'Chamadas na URA'), 'calls'),
    sum('minutes', columns.ivrMinutes.label, 'ivr_minutes', 'minutes'),
    ratio(
      'minutes-per-call',
      phrase('Minutes a call', 'Minutos por llamada', 'Minutos por chamada'),
      'minutes',
      'calls',
      'minutes',
    ),
  ],
  breakdowns: [...overDays],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_1_2',
}
