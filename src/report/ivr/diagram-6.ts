import { bySkill } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { sum, weighted } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { scoreDefinition, scoreNote } from './surveys.ts'

export const diagram6: Report = {
  api: 'diagram_6',
  family: 'ivr',
  grain: 'aggregate',
  title: phrase('Survey scores by skill', 'Encuestas por skill', 'Pesquisas por fila'),
  things: phrase('surveys', 'encuestas', 'pesquisas'),
  words: {
    en: ['survey results', 'surveys', 'csat', 'nps', 'satisfaction', 'surveys by skill'],
    es: ['resultados de encuesta', 'encuestas', 'satisfacción', 'csat', 'nps', 'encuestas por skill'],
    pt: ['resultados da pesquisa', 'pesquisas', 'satisfação', 'csat', 'nps', 'pesquisas por fila'],
  },
  parameters: [],
  columns: [
    columns.skillId,
    columns.skillName,
    columns.surveys,
    ...columns.surveyAnswers,
    columns.averageScore,
  ],
  measures: [
    sum('surveys', columns.surveys.label, 'surveys'),
    weighted('score', columns.averageScore.label, 'average', 'surveys', 'number', {
      good: 'up',
      definition: scoreDefinition,
    }),
  ],
  breakdowns: [bySkill],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_5',
  note: scoreNote,
}
