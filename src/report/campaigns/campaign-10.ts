import { by, byResult } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import type { Report } from '../declaration/declaration.ts'
import { measure, ratio, sum } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { results } from '../declaration/values.ts'

export const campaign10: Report = {
  api: 'campaign_10',
  family: 'campaigns',
  grain: 'aggregate',
  title: phrase('Turbo dialling by result', 'Turbo dial por resultado', 'Turbo dial por resultado'),
  things: phrase('turbo dials', 'marcaciones turbo', 'discagens turbo'),
  words: {
    en: ['turbo dial', 'turbo dialling'],
    es: ['turbo dial', 'marcación turbo'],
    pt: ['turbo dial', 'discagem turbo'],
  },
  parameters: [parameters.campaign],
  columns: [
    column('machinecode', 'category', phrase('Result', 'Resultado', 'Resultado'), { values: results }),
    column('cantidad', 'count', phrase('Dials', 'Marcaciones', 'Discagens')),
  ],
  measures: [
    sum('dials', phrase('Dials', 'Marcaciones', 'Discagens'), 'cantidad'),
    ratio('answer-rate', phrase('Answered', 'Contestadas', 'Atendidas'), 'answered', 'dials', 'ratio', {
      good: 'up',
      definition: phrase(
        'Dials with result answer over all dials; voicemail is not in it.',
        'Marcaciones con resultado answer sobre todas; el buzón no cuenta.',
        'Discagens com resultado answer sobre todas; caixa postal não conta.',
      ),
    }),
    measure(
      'answered',
      phrase('Answered dials', 'Marcaciones contestadas', 'Discagens atendidas'),
      'count',
      { kind: 'sum', column: 'cantidad', where: { column: 'machinecode', is: ['answer'] } },
      { detail: true },
    ),
  ],
  breakdowns: [by('result', byResult.label, 'machinecode')],
  overview: [{ by: ['result'], measures: ['dials'] }],
  defaultPeriod: 'yesterday',
  sibling: 'campaign_4',
}
