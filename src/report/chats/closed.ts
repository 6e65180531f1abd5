import * as columns from '../declaration/columns.ts'
import { ratio, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const closedMeasures = [
  sum(
    'interactions',
    phrase('Closed interactions', 'Interacciones cerradas', 'Interações encerradas'),
    'interactions',
  ),
  ratio(
    'mean-closing-time',
    phrase('Average closing time', 'Tiempo medio de cierre', 'Tempo médio de encerramento'),
    'closing-time',
    'interactions',
    'seconds',
    {
      good: 'down',
      definition: phrase(
        'Handling time of all cases over closed cases.',
        'Tiempo de gestión de todos los casos sobre casos cerrados.',
        'Tempo de tratamento de todos os casos sobre casos encerrados.',
      ),
    },
  ),
  sum('closing-time', columns.closeTime.label, 'close_time', 'seconds', { detail: true }),
]
