import { by } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { qualityScores } from './scores.ts'

export const quality5: Report = {
  api: 'quality_5',
  family: 'quality',
  grain: 'aggregate',
  title: phrase('Quality evaluations by analyst', 'Evaluaciones por analista', 'Avaliações por analista'),
  things: phrase('evaluations', 'evaluaciones', 'avaliações'),
  words: {
    en: ['evaluations by analyst', 'quality analysts'],
    es: ['evaluaciones por analista', 'analistas de calidad'],
    pt: ['avaliações por analista', 'analistas de qualidade'],
  },
  parameters: [],
  columns: [
    columns.qualityAnalyst,
    columns.evaluations,
    columns.userAccuracy,
    columns.businessAccuracy,
    columns.accuracy,
  ],
  totals: { column: 'quality_analyst', is: ['total'] },
  measures: [
    sum('evaluations', columns.evaluations.label, 'evaluations'),
    ...qualityScores('precision_opportunity_critical_error'),
  ],
  breakdowns: [by('analyst', columns.qualityAnalyst.label, 'quality_analyst')],
  defaultPeriod: 'yesterday',
  sibling: 'quality_1',
}
