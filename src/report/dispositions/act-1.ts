import { byAgent, byCodeText } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { measure, ratio, sum } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { codedLabel, uncoded, uncodedDefinition, uncodedLabel } from './coding.ts'

export const act1: Report = {
  api: 'act_1',
  family: 'dispositions',
  grain: 'aggregate',
  title: phrase('Disposition codes by agent', 'Tipificaciones por agente', 'Tabulações por agente'),
  things: phrase('coded calls', 'llamadas tipificadas', 'chamadas tabuladas'),
  words: {
    en: ['codes by agent', 'dispositions by agent', 'wrap-up codes by agent'],
    es: ['tipificaciones por agente', 'códigos por agente', 'códigos de actividad por agente'],
    pt: ['tabulações por agente', 'códigos por agente'],
  },
  parameters: [parameters.codeGroup],
  columns: [columns.count, columns.agentName, columns.agentDni, columns.codAct, columns.codActText],
  totals: agentTotals,
  measures: [
    sum('coded', codedLabel, 'count'),
    ratio('uncoded-share', uncodedLabel, 'uncoded', 'coded', 'ratio', {
      good: 'down',
      definition: uncodedDefinition,
    }),
    measure(
      'uncoded',
      phrase('Not coded', 'Sin tipificar', 'Sem tabular'),
      'count',
      { kind: 'sum', column: 'count', where: uncoded },
      { detail: true },
    ),
  ],
  breakdowns: [byAgent, byCodeText],
  overview: [
    { by: ['agent'], top: 10 },
    { by: ['code'], measures: ['coded'], top: 10 },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'act_5',
}
