import { byType } from '../breakdowns.ts'
import * as columns from '../columns.ts'
import type { Report } from '../declaration.ts'
import * as parameters from '../parameters.ts'
import { phrase } from '../phrase.ts'
import { serviceMeasures } from './service-level.ts'

export const skill11: Report = {
  api: 'skill_11',
  family: 'skills',
  grain: 'aggregate',
  title: phrase('Service level by channel', 'Nivel de servicio por canal', 'Nível de serviço por canal'),
  things: phrase('offered interactions', 'interacciones entrantes', 'interações recebidas'),
  words: {
    en: ['service level by channel', 'service level by interaction type', 'whatsapp service level'],
    es: [
      'nivel de servicio por canal',
      'nivel de servicio por interacción',
      'NS de whatsapp',
      'NS por canal',
    ],
    pt: ['nível de serviço por canal', 'nível de serviço do whatsapp'],
  },
  parameters: [parameters.skill],
  columns: [
    columns.typeInteraction,
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
  breakdowns: [{ ...byType, by: 'channel' }, byType],
  overview: [{ by: ['channel'] }],
  defaultPeriod: 'today',
  sibling: 'skill_1',
  elsewhere: { aht: 'skill_3' },
}
