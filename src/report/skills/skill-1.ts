import { bySkill } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { weighted } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { serviceLevelDefinition, serviceMeasures } from './service-level.ts'

export const skill1: Report = {
  api: 'skill_1',
  family: 'skills',
  grain: 'aggregate',
  title: phrase('Service level by skill', 'Nivel de servicio por skill', 'Nível de serviço por fila'),
  things: phrase('offered calls', 'llamadas entrantes', 'chamadas recebidas'),
  words: {
    en: [
      'service level',
      'SL',
      'calls by skill',
      'calls by queue',
      'abandonment',
      'abandoned calls',
      'ASA',
      'answered calls',
      'lost calls',
      'wait time',
      'wait time of abandoned',
      'queues',
    ],
    es: [
      'nivel de servicio',
      'NS',
      'nivel de atención',
      'NA',
      'llamadas por skill',
      'llamadas por cola',
      'abandono',
      'abandonadas',
      'atendidas',
      'entrantes',
      'llamadas perdidas',
      'ASA',
      'tiempo de espera',
      'tiempo de espera de abandonadas',
      'colas',
    ],
    pt: [
      'nível de serviço',
      'NS',
      'chamadas por fila',
      'abandono',
      'abandonadas',
      'atendidas',
      'recebidas',
      'filas',
      'chamadas perdidas',
      'ASA',
      'tempo de espera',
      'tempo de espera de abandonadas',
      'TME',
    ],
  },
  parameters: [parameters.skill, parameters.threshold],
  columns: [
    columns.skillName,
    columns.skillId,
    columns.inboundCalls,
    columns.answerCalls,
    columns.abandonCalls,
    columns.serviceLevel10,
    columns.serviceLevel20,
    columns.serviceLevel30,
    columns.abandon,
    columns.asa,
    columns.ata,
    column(
      'service_level_XXseg',
      'percent',
      phrase('Service level, asked seconds', 'NS al umbral pedido', 'NS no limite pedido'),
    ),
  ],
  measures: [
    ...serviceMeasures,
    weighted(
      'service-level-asked',
      phrase('Service level, asked seconds', 'NS al umbral pedido', 'NS no limite pedido'),
      'service_level_XXseg',
      'inbound_calls',
      'ratio',
      { good: 'up', detail: true, definition: serviceLevelDefinition },
    ),
  ],
  breakdowns: [bySkill],
  defaultPeriod: 'today',
  sibling: 'skill_11',
  counterparts: ['skill_11', 'skill_10'],
  elsewhere: { aht: 'skill_3' },
}
