import { byHour } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { handleTime, handlingParts, serviceColumns, serviceMeasures } from './service-level.ts'

export const skill4: Report = {
  api: 'skill_4',
  family: 'skills',
  grain: 'aggregate',
  title: phrase('Service level by hour', 'Nivel de servicio por hora', 'Nível de serviço por hora'),
  things: phrase('offered calls', 'llamadas entrantes', 'chamadas recebidas'),
  words: {
    en: ['service level by hour', 'calls by hour', 'hourly abandonment', 'peak hour of calls'],
    es: [
      'nivel de servicio por hora',
      'llamadas por hora',
      'abandono por hora',
      'NS por hora',
      'hora pico',
      'curva de llamadas',
    ],
    pt: ['nível de serviço por hora', 'chamadas por hora', 'abandono por hora', 'hora de pico'],
  },
  parameters: [parameters.skill],
  columns: [...serviceColumns, columns.skillName],
  hour: 'hour',
  idle: ['inbound_calls'],
  measures: [...serviceMeasures, handleTime, ...handlingParts],
  // Asked for all queues, it gives one row an hour for them together.
  breakdowns: byHour,
  defaultPeriod: 'today',
  sibling: 'skill_4_1',
  counterparts: ['skill_7'],
}
