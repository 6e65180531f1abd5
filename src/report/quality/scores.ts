import * as columns from '../columns.ts'
import type { Measure } from '../declaration.ts'
import { mean, weighted } from '../measures.ts'
import { phrase } from '../phrase.ts'

const definition = phrase(
  'Score that Wolkvox gives, weighted by the evaluations.',
  'Nota que da Wolkvox, ponderada por las evaluaciones.',
  'Nota que a Wolkvox dá, ponderada pelas avaliações.',
)

/** Scores of people with several evaluations each. */
export function qualityScores(businessColumn: string): readonly Measure[] {
  const score = (id: string, label: Measure['label'], column: string) =>
    weighted(id, label, column, 'evaluations', 'ratio', { good: 'up', definition })
  return [
    score('accuracy', columns.accuracy.label, 'accuracy'),
    score('user-accuracy', columns.userAccuracy.label, 'precision_unit_critical_error'),
    score('business-accuracy', columns.businessAccuracy.label, businessColumn),
  ]
}

/** Scores where a row is one evaluation. */
export const evaluationScores = [
  mean('accuracy', columns.accuracy.label, 'accuracy', 'ratio', { good: 'up' }),
  mean('user-accuracy', columns.userAccuracy.label, 'precision_unit_critical_error', 'ratio', { good: 'up' }),
  mean('business-accuracy', columns.businessAccuracy.label, 'precision_opportunity_error', 'ratio', {
    good: 'up',
  }),
]
