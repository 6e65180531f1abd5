import { byAgent } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { sum, weighted } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { scoreDefinition, scoreNote } from './surveys.ts'

export const diagram5: Report = {
  api: 'diagram_5',
  family: 'ivr',
  grain: 'aggregate',
  title: phrase('Survey scores by agent', 'Encuestas por agente', 'Pesquisas por agente'),
  things: phrase('surveys', 'encuestas', 'pesquisas'),
  words: {
    en: ['surveys by agent', 'csat by agent', 'satisfaction by agent'],
    es: ['encuestas por agente', 'satisfacción por agente', 'nota por agente', 'csat por agente'],
    pt: ['pesquisas por agente', 'satisfação por agente', 'nota por agente'],
  },
  parameters: [],
  columns: [
    columns.agentId,
    columns.agentName,
    columns.surveys,
    ...columns.surveyAnswers,
    columns.averageScore,
  ],
  totals: agentTotals,
  measures: [
    sum('surveys', columns.surveys.label, 'surveys'),
    weighted('score', columns.averageScore.label, 'average', 'surveys', 'number', {
      good: 'up',
      definition: scoreDefinition,
    }),
  ],
  breakdowns: [byAgent],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_6',
  note: scoreNote,
}
