import { byAgent } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const cdr2: Report = {
  api: 'cdr_2',
  family: 'calls',
  grain: 'aggregate',
  title: phrase('Calls and cost by agent', 'Llamadas y costo por agente', 'Chamadas e custo por agente'),
  things: phrase('calls', 'llamadas', 'chamadas'),
  words: {
    en: ['phone use by agent', 'call cost by agent', 'calls per agent'],
    es: ['uso del teléfono por agente', 'costo de llamadas por agente', 'consumo por agente'],
    pt: ['uso do telefone por agente', 'custo de chamadas por agente'],
  },
  parameters: [],
  columns: [columns.calls, columns.agentName, columns.cost],
  totals: agentTotals,
  measures: [
    sum('calls', columns.calls.label, 'calls'),
    sum('cost', columns.cost.label, 'cost', 'money'),
    ratio(
      'cost-per-call',
      phrase('Cost a call', 'Costo por llamada', 'Custo por chamada'),
      'cost',
      'calls',
      'money',
    ),
  ],
  breakdowns: [byAgent],
  defaultPeriod: 'yesterday',
  sibling: 'cdr_1',
}
