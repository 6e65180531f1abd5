import { by, byHalfHour, bySkillId } from '../declaration/breakdowns.ts'
import type { Report } from '../declaration/declaration.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { handleTime, handlingParts, serviceColumns, serviceMeasures } from './service-level.ts'

export const skill4_2: Report = {
  api: 'skill_4_2',
  family: 'skills',
  grain: 'aggregate',
  title: phrase(
    'Service level by ten minutes',
    'Nivel de servicio cada diez minutos',
    'Nível de serviço a cada dez minutos',
  ),
  things: phrase('offered calls', 'llamadas entrantes', 'chamadas recebidas'),
  words: {
    en: ['service level by 10 minutes', 'calls every ten minutes'],
    es: ['nivel de servicio por 10 minutos', 'llamadas cada 10 minutos'],
    pt: ['nível de serviço por 10 minutos', 'chamadas a cada 10 minutos'],
  },
  parameters: [parameters.skill],
  columns: serviceColumns,
  hour: 'hour',
  idle: ['inbound_calls'],
  measures: [...serviceMeasures, handleTime, ...handlingParts],
  breakdowns: [
    by('ten-minutes', phrase('Ten minutes', 'Diez minutos', 'Dez minutos')),
    ...byHalfHour,
    bySkillId,
  ],
  defaultPeriod: 'today',
  sibling: 'skill_4_1',
}
