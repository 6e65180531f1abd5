import { byType } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { serviceMeasures } from './service-level.ts'

/** Beside chats of all kinds, the calls that come in are the channel of voice. */
const voice = { inbound: phrase('Voice calls', 'Llamadas de voz', 'Chamadas de voz') }

export const skill11: Report = {
  api: 'skill_11',
  family: 'skills',
  grain: 'aggregate',
  title: phrase('Service level by channel', 'Nivel de servicio por canal', 'Nível de serviço por canal'),
  things: phrase('offered interactions', 'interacciones entrantes', 'interações recebidas'),
  words: {
    en: [
      'service level by channel',
      'service level by interaction type',
      'whatsapp service level',
      'chat service level',
      'abandoned chats',
      'chat abandonment',
    ],
    es: [
      'nivel de servicio por canal',
      'nivel de servicio por interacción',
      'NS de whatsapp',
      'NS por canal',
      'nivel de servicio de chat',
      'chats abandonados',
      'abandono de chats',
    ],
    pt: [
      'nível de serviço por canal',
      'nível de serviço do whatsapp',
      'nível de serviço de chat',
      'chats abandonados',
      'abandono de chats',
    ],
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
  breakdowns: [{ ...byType, by: 'channel', names: voice }, byType],
  overview: [{ by: ['channel'] }],
  defaultPeriod: 'today',
  sibling: 'skill_1',
  elsewhere: { aht: 'skill_3' },
}
