import { byAgent } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const act4: Report = {
  api: 'act_4',
  family: 'dispositions',
  grain: 'aggregate',
  title: phrase(
    'Calls left without a code, by agent',
    'Llamadas sin tipificar por agente',
    'Chamadas sem tabular por agente',
  ),
  things: phrase('uncoded calls', 'llamadas sin tipificar', 'chamadas sem tabular'),
  words: {
    en: ['uncoded calls', 'calls without code', 'missing dispositions'],
    es: ['llamadas sin tipificar', 'sin código', 'sin tipificación'],
    pt: ['chamadas sem tabular', 'sem código', 'sem tabulação'],
  },
  parameters: [],
  columns: [
    column('uncode_calls', 'count', phrase('Not coded', 'Sin tipificar', 'Sem tabular')),
    columns.agentId,
    columns.agentName,
  ],
  totals: agentTotals,
  measures: [
    sum('uncoded', phrase('Not coded', 'Sin tipificar', 'Sem tabular'), 'uncode_calls', 'count', {
      good: 'down',
    }),
  ],
  breakdowns: [byAgent],
  defaultPeriod: 'yesterday',
  sibling: 'act_1',
  elsewhere: { 'uncoded-share': 'act_1' },
}
