import * as columns from '../declaration/columns.ts'
import type { Condition, Measure } from '../declaration/declaration.ts'
import { measure, ratio, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

const answered: Condition = { column: 'result', is: ['answer'] }
const voicemail: Condition = { column: 'result', is: ['answer-machine', 'answer machine'] }

export const dialMeasures: readonly Measure[] = [
  sum('records', columns.records.label, 'records'),
  ratio('contact-rate', phrase('Answered', 'Contestados', 'Atendidos'), 'answered', 'records', 'ratio', {
    good: 'up',
    definition: phrase(
      'Records with result answer over all records; voicemail is not in it.',
      'Registros con resultado answer sobre todos; el buzón no cuenta.',
      'Registros com resultado answer sobre todos; caixa postal não conta.',
    ),
  }),
  measure(
    'answered',
    phrase('Answered records', 'Registros contestados', 'Registros atendidos'),
    'count',
    { kind: 'sum', column: 'records', where: answered },
    { detail: true },
  ),
  measure(
    'voicemail',
    phrase('Voicemail', 'Buzón de voz', 'Caixa postal'),
    'count',
    { kind: 'sum', column: 'records', where: voicemail },
    { detail: true },
  ),
]
