import * as columns from '../declaration/columns.ts'
import type { Measure } from '../declaration/declaration.ts'
import { mean, weighted } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

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
  evaluationScore('accuracy', columns.accuracy.label, 'accuracy'),
  evaluationScore('user-accuracy', columns.userAccuracy.label, 'precision_unit_critical_error'),
  evaluationScore('business-accuracy', columns.businessAccuracy.label, 'precision_opportunity_error'),
]

function evaluationScore(id: string, label: Measure['label'], column: string): Measure {
  const definition = phrase(
    'Average of the evaluations.',
    'Promedio de las evaluaciones.',
    'Média das avaliações.',
  )
  return mean(id, label, column, 'ratio', { good: 'up', definition })
}
