import { bySkill, overDays } from '../declaration/breakdowns.ts'
import { columnAs } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { alone } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { handleTime, serviceMeasures } from './service-level.ts'

export const skill3: Report = {
  api: 'skill_3',
  family: 'skills',
  grain: 'aggregate',
  title: phrase('Service level by day', 'Nivel de servicio por día', 'Nível de serviço por dia'),
  things: phrase('offered calls', 'llamadas entrantes', 'chamadas recebidas'),
  words: {
    en: ['service level by day', 'calls by day', 'abandonment by day'],
    es: ['nivel de servicio por día', 'llamadas por día', 'abandono por día', 'NS por día'],
    pt: ['nível de serviço por dia', 'chamadas por dia', 'abandono por dia'],
  },
  parameters: [parameters.skill],
  columns: [
    columns.skillName,
    columnAs('date', columns.date, { alsoSeenAs: ['day'] }),
    columns.inboundCalls,
    columns.answerCalls,
    columns.abandonCalls,
    columns.serviceLevel10,
    columns.serviceLevel20,
    columns.serviceLevel30,
    columns.waitTime,
    columns.abandon,
    columns.asa,
    columns.ata,
    columns.aht,
  ],
  time: 'date',
  measures: [
    ...serviceMeasures,
    handleTime,
    alone('wait-time', columns.waitTime.label, 'wait_time', 'seconds', { detail: true }),
  ],
  breakdowns: [...overDays, bySkill],
  overview: [{ by: ['day'] }, { by: ['skill'] }],
  defaultPeriod: 'yesterday',
  sibling: 'skill_7',
}
