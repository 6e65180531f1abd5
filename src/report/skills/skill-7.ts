import { bySkill, overHours } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { alone } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { handleTime, serviceMeasures } from './service-level.ts'

export const skill7: Report = {
  api: 'skill_7',
  family: 'skills',
  grain: 'aggregate',
  title: phrase(
    'Service level by day, hour and skill',
    'Nivel de servicio por día, hora y skill',
    'Nível de serviço por dia, hora e fila',
  ),
  things: phrase('offered calls', 'llamadas entrantes', 'chamadas recebidas'),
  words: {
    en: ['calls by day and hour', 'service level of all skills', 'calls by skill and hour', 'heat map'],
    es: [
      'llamadas por día y hora',
      'nivel de servicio de todos los skills',
      'llamadas por skill y hora',
      'mapa de calor',
    ],
    pt: ['chamadas por dia e hora', 'nível de serviço de todas as filas', 'mapa de calor'],
  },
  parameters: [parameters.skill],
  columns: [
    columns.date,
    columns.skillId,
    columns.skillName,
    columns.hour,
    columns.inboundCalls,
    columns.answerCalls,
    columns.abandonCalls,
    columns.serviceLevel10,
    columns.serviceLevel20,
    columns.serviceLevel30,
    columns.waitTime,
    columns.abandon,
    columns.aht,
    columns.asa,
    columns.ata,
  ],
  time: 'date',
  hour: 'hour',
  measures: [
    ...serviceMeasures,
    handleTime,
    alone('wait-time', columns.waitTime.label, 'wait_time', 'seconds', { detail: true }),
  ],
  breakdowns: [bySkill, ...overHours],
  overview: [{ by: ['skill'] }, { by: ['time'] }],
  defaultPeriod: 'yesterday',
  sibling: 'skill_1',
}
