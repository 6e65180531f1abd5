import { by } from '../breakdowns.ts'
import * as columns from '../columns.ts'
import { phrase } from '../phrase.ts'

export const byQuestion = columns.surveyAnswers.map(({ name, label }, index) =>
  by(`question-${index + 1}`, label, name),
)

export const scoreDefinition = phrase(
  'Mean score that Wolkvox gives, weighted by the surveys.',
  'Nota media que da Wolkvox, ponderada por las encuestas.',
  'Nota média que a Wolkvox dá, ponderada pelas pesquisas.',
)
