import { bySkill, byType, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, mean, percentile, rows } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'

export const skill2: Report = {
  api: 'skill_2',
  family: 'skills',
  grain: 'record',
  title: phrase(
    'Abandoned calls in detail',
    'Detalle de llamadas abandonadas',
    'Detalhe de chamadas abandonadas',
  ),
  things: phrase('abandoned calls', 'llamadas abandonadas', 'chamadas abandonadas'),
  words: {
    en: ['abandoned detail', 'abandoned by hour', 'lost calls'],
    es: ['detalle de abandonadas', 'abandonadas por hora', 'llamadas perdidas'],
    pt: ['detalhe das abandonadas', 'abandonadas por hora', 'chamadas perdidas'],
  },
  parameters: [parameters.skill],
  columns: [
    columns.skillName,
    columns.skillId,
    columns.connId,
    columns.dateTime,
    columns.result,
    columns.ani,
    column(
      'abandon_time',
      'duration',
      phrase('Wait before giving up', 'Espera antes de abandonar', 'Espera até desistir'),
    ),
    columns.typeInteraction,
    columns.customerId,
  ],
  time: 'date',
  measures: [
    rows('abandoned', phrase('Abandoned', 'Abandonadas', 'Abandonadas'), undefined, { good: 'down' }),
    mean('ata', columns.ata.label, 'abandon_time', 'seconds', {
      definition: phrase(
        'Average wait of the abandoned calls.',
        'Espera media de las llamadas abandonadas.',
        'Espera média das chamadas abandonadas.',
      ),
    }),
    percentile(
      'wait-p90',
      phrase('Wait, 90th percentile', 'Espera, percentil 90', 'Espera, percentil 90'),
      'abandon_time',
      90,
      { detail: true },
    ),
    distinct('customers', phrase('Callers', 'Clientes', 'Clientes'), 'ani', undefined, { detail: true }),
  ],
  breakdowns: [bySkill, byType, ...overTime],
  overview: [{ by: ['skill'] }, { by: ['type'] }, { by: ['time'], measures: ['abandoned'] }],
  defaultPeriod: 'today',
  sibling: 'skill_10',
  elsewhere: { abandonment: 'skill_1', 'service-level-20': 'skill_1' },
}
