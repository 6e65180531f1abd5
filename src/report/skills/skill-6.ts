import { by } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { serviceMeasures } from './service-level.ts'

export const skill6: Report = {
  api: 'skill_6',
  family: 'skills',
  grain: 'aggregate',
  title: phrase(
    'Service level by number dialled',
    'Nivel de servicio por número marcado',
    'Nível de serviço por número discado',
  ),
  things: phrase('offered calls', 'llamadas entrantes', 'chamadas recebidas'),
  words: {
    en: ['service level by DNIS', 'calls by number', 'DNIS', 'service level by line', 'calls by line'],
    es: [
      'nivel de servicio por DNIS',
      'llamadas por DNIS',
      'línea de servicio',
      'nivel de servicio por línea',
      'llamadas por línea',
    ],
    pt: [
      'nível de serviço por DNIS',
      'chamadas por DNIS',
      'nível de serviço por linha',
      'chamadas por linha',
    ],
  },
  parameters: [parameters.skill],
  columns: [
    columns.dnis,
    columns.inboundCalls,
    columns.answerCalls,
    columns.abandonCalls,
    columns.serviceLevel10,
    columns.serviceLevel20,
    columns.serviceLevel30,
    columns.abandon,
    columns.asa,
    columns.ata,
  ],
  measures: [...serviceMeasures],
  breakdowns: [by('number', columns.dnis.label, 'dnis')],
  defaultPeriod: 'yesterday',
  sibling: 'skill_1',
}
