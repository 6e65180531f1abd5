import { by } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

const bands = {
  '0_5_seg': phrase('0 to 5 s', '0 a 5 s', '0 a 5 s'),
  '6_20_seg': phrase('6 to 20 s', '6 a 20 s', '6 a 20 s'),
  '21_60_seg': phrase('21 to 60 s', '21 a 60 s', '21 a 60 s'),
  '61_120_seg': phrase('61 to 120 s', '61 a 120 s', '61 a 120 s'),
  greater_than_121: phrase('121 s and more', '121 s o más', '121 s ou mais'),
}

export const cdr4: Report = {
  api: 'cdr_4',
  family: 'calls',
  grain: 'aggregate',
  title: phrase('Calls by length', 'Llamadas por duración', 'Chamadas por duração'),
  things: phrase('calls', 'llamadas', 'chamadas'),
  words: {
    en: [
      'call length bands',
      'short calls',
      'calls by duration',
      'calls by range',
      'call distribution by length',
    ],
    es: ['llamadas por duración', 'llamadas cortas', 'duración de las llamadas', 'llamadas por rango'],
    pt: ['chamadas por duração', 'chamadas curtas', 'chamadas por faixa'],
  },
  parameters: [],
  columns: [
    column('band', 'category', phrase('Length', 'Duración', 'Duração'), { values: bands }),
    columns.calls,
    column('minutes', 'minutes', phrase('Minutes', 'Minutos', 'Minutos')),
    columns.cost,
    column('percentage', 'percent', columns.percent.label),
  ],
  unfold: { kind: 'object', column: 'band' },
  measures: [
    sum('calls', columns.calls.label, 'calls'),
    sum('minutes', phrase('Minutes', 'Minutos', 'Minutos'), 'minutes', 'minutes'),
    sum('cost', columns.cost.label, 'cost', 'money'),
    ratio(
      'minutes-per-call',
      phrase('Minutes a call', 'Minutos por llamada', 'Minutos por chamada'),
      'minutes',
      'calls',
      'minutes',
      { detail: true },
    ),
  ],
  breakdowns: [{ ...by('band', phrase('Length', 'Duración', 'Duração'), 'band'), isOrdered: true }],
  defaultPeriod: 'yesterday',
}
