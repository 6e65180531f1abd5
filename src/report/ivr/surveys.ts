import { by } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import { phrase } from '../declaration/phrase.ts'

export const byQuestion = columns.surveyAnswers.map(({ name, label }, index) =>
  by(`question-${index + 1}`, label, name),
)

export const scoreDefinition = phrase(
  'Average score that Wolkvox gives, weighted by the surveys.',
  'Nota promedio que da Wolkvox, ponderada por las encuestas.',
  'Nota média que a Wolkvox dá, ponderada pelas pesquisas.',
)

export const scoreNote = phrase(
  'The score is the mean of the answers: it is not an NPS, which Wolkvox does not give.',
  'La nota es el promedio de las respuestas: no es un NPS, que Wolkvox no entrega.',
  'A nota é a média das respostas: não é um NPS, que a Wolkvox não fornece.',
)
