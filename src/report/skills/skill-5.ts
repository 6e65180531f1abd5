import { byHour, bySkillId } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { alone, ofDays, sum, weighted } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'

export const skill5: Report = {
  api: 'skill_5',
  family: 'skills',
  grain: 'aggregate',
  // Live servers take no more than 24 hours a call.
  longestCall: 'day',
  title: phrase('Agents needed by hour', 'Agentes requeridos por hora', 'Agentes necessários por hora'),
  things: phrase('offered calls', 'llamadas entrantes', 'chamadas recebidas'),
  words: {
    en: ['workforce', 'agents needed', 'staffing', 'required agents'],
    es: ['workforce', 'dimensionamiento', 'agentes requeridos', 'agentes necesarios'],
    pt: ['workforce', 'dimensionamento', 'agentes necessários'],
  },
  parameters: [parameters.skill],
  columns: [
    columns.skillId,
    columns.hour,
    columns.inboundCalls,
    column(
      'inbound_calls_unique_customers',
      'count',
      phrase('Different callers', 'Clientes distintos', 'Clientes distintos'),
    ),
    columns.aht,
    column('agents_needed', 'count', phrase('Agents needed', 'Agentes requeridos', 'Agentes necessários')),
  ],
  hour: 'hour',
  measures: [
    ofDays(
      'agents-needed',
      phrase('Agents needed', 'Agentes requeridos', 'Agentes necessários'),
      'agents_needed',
      'number',
      {
        definition: phrase(
          'As Wolkvox works it out for each queue and hour of a day; over several days, the average of those with calls.',
          'Según lo calcula Wolkvox para cada cola y hora de un día; en varios días, el promedio de los que tuvieron llamadas.',
          'Segundo a Wolkvox calcula para cada fila e hora de um dia; em vários dias, a média dos que tiveram chamadas.',
        ),
      },
    ),
    sum('offered', columns.inboundCalls.label, 'inbound_calls'),
    weighted('aht', columns.aht.label, 'aht', 'inbound_calls', 'seconds', {
      good: 'down',
      definition: phrase(
        'Average handling time, weighted by the calls offered: this report does not give the calls handled.',
        'Tiempo medio de operación, ponderado por las llamadas entrantes: este reporte no trae las atendidas.',
        'Tempo médio de atendimento, ponderado pelas chamadas recebidas: este relatório não traz as atendidas.',
      ),
    }),
    alone(
      'callers',
      phrase('Different callers', 'Clientes distintos', 'Clientes distintos'),
      'inbound_calls_unique_customers',
      'count',
    ),
  ],
  breakdowns: [...byHour, bySkillId],
  overview: [
    { by: ['hour', 'skill'], measures: ['agents-needed'] },
    { by: ['hour'], measures: ['offered'] },
  ],
  defaultPeriod: 'yesterday',
  elsewhere: { 'service-level-20': 'skill_4', asa: 'skill_4', abandonment: 'skill_4' },
}
