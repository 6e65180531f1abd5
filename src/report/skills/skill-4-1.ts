import { byHalfHour, bySkillId } from '../declaration/breakdowns.ts'
import type { Report } from '../declaration/declaration.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { handleTime, handlingParts, serviceColumns, serviceMeasures } from './service-level.ts'

export const skill4_1: Report = {
  api: 'skill_4_1',
  family: 'skills',
  grain: 'aggregate',
  title: phrase(
    'Service level by half hour',
    'Nivel de servicio por media hora',
    'Nível de serviço por meia hora',
  ),
  things: phrase('offered calls', 'llamadas entrantes', 'chamadas recebidas'),
  words: {
    en: ['service level by 30 minutes', 'calls by half hour', 'interval report'],
    es: ['nivel de servicio por media hora', 'llamadas cada 30 minutos', 'por intervalos', 'por franja'],
    pt: ['nível de serviço por meia hora', 'chamadas a cada 30 minutos', 'por intervalos'],
  },
  parameters: [parameters.skill],
  columns: serviceColumns,
  hour: 'hour',
  idle: ['inbound_calls'],
  measures: [...serviceMeasures, handleTime, ...handlingParts],
  breakdowns: [...byHalfHour, bySkillId],
  defaultPeriod: 'today',
  sibling: 'skill_4',
}
