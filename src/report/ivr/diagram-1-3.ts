import { byFlow, byOption } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const diagram1_3: Report = {
  api: 'diagram_1_3',
  family: 'ivr',
  grain: 'aggregate',
  title: phrase(
    'IVR calls and minutes by menu option',
    'Llamadas y minutos de IVR por opción',
    'Chamadas e minutos de URA por opção',
  ),
  things: phrase('IVR calls', 'llamadas de IVR', 'chamadas na URA'),
  words: {
    en: ['ivr by option', 'ivr minutes by menu option'],
    es: ['ivr por opción', 'minutos por opción de menú'],
    pt: ['ura por opção', 'minutos por opção do menu'],
  },
  parameters: [],
  columns: [
    columns.rpId,
    columns.calls,
    column('time', 'minutes', phrase('Minutes', 'Minutos', 'Minutos')),
    columns.menuOption,
  ],
  measures: [
    sum('calls', phrase('IVR calls', 'Llamadas de IVR', 'Chamadas na URA'), 'calls'),
    sum('minutes', columns.ivrMinutes.label, 'time', 'minutes'),
    ratio(
      'minutes-per-call',
      phrase('Minutes a call', 'Minutos por llamada', 'Minutos por chamada'),
      'minutes',
      'calls',
      'minutes',
    ),
  ],
  breakdowns: [byOption, byFlow],
  overview: [
    { by: ['option'], top: 10 },
    { by: ['flow'], top: 10 },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_14',
}
