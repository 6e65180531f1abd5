import { byResult } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const cdr6: Report = {
  api: 'cdr_6',
  family: 'calls',
  grain: 'aggregate',
  title: phrase(
    'Calls that did not connect, by result',
    'Llamadas no conectadas por resultado',
    'Chamadas não completadas por resultado',
  ),
  things: phrase('unconnected calls', 'llamadas no conectadas', 'chamadas não completadas'),
  words: {
    en: ['unconnected calls by result', 'why calls fail'],
    es: ['no conectadas por resultado', 'motivos de no conexión'],
    pt: ['não completadas por resultado', 'motivos de não conexão'],
  },
  parameters: [],
  columns: [columns.result, columns.count],
  measures: [
    sum('calls', phrase('Unconnected calls', 'Llamadas no conectadas', 'Chamadas não completadas'), 'count'),
  ],
  breakdowns: [byResult],
  defaultPeriod: 'yesterday',
  sibling: 'cdr_5',
}
