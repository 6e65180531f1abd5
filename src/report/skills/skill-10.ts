import { byAgentId, bySkill, byType, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, percentile, rows } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'

export const skill10: Report = {
  api: 'skill_10',
  family: 'skills',
  grain: 'record',
  title: phrase('Answered calls in detail', 'Detalle de llamadas atendidas', 'Detalhe de chamadas atendidas'),
  things: phrase('answered calls', 'llamadas atendidas', 'chamadas atendidas'),
  words: {
    en: ['answered detail', 'answered by agent', 'answered by hour'],
    es: ['detalle de atendidas', 'contestadas', 'atendidas por agente', 'atendidas por hora'],
    pt: ['detalhe das atendidas', 'atendidas por agente', 'atendidas por hora'],
  },
  parameters: [parameters.skill],
  columns: [
    columns.connId,
    columns.skillId,
    columns.skillName,
    columns.dateTime,
    columns.result,
    columns.ani,
    column(
      'answer_time',
      'duration',
      phrase('Wait before answer', 'Espera antes de contestar', 'Espera até atender'),
    ),
    columns.agentId,
    columns.typeInteraction,
  ],
  time: 'date',
  measures: [
    rows('answered', columns.answerCalls.label),
    mean('asa', columns.asa.label, 'answer_time', 'seconds', {
      good: 'down',
      definition: phrase(
        'Average queue wait of the answered calls.',
        'Espera media en cola de las llamadas atendidas.',
        'Espera média na fila das chamadas atendidas.',
      ),
    }),
    percentile(
      'wait-p90',
      phrase('Wait, 90th percentile', 'Espera, percentil 90', 'Espera, percentil 90'),
      'answer_time',
      90,
    ),
  ],
  breakdowns: [bySkill, byAgentId, byType, ...overTime],
  overview: [{ by: ['skill'] }, { by: ['agent'], top: 10 }, { by: ['time'], measures: ['answered'] }],
  defaultPeriod: 'today',
  sibling: 'skill_2',
  elsewhere: { 'service-level-20': 'skill_1', abandonment: 'skill_1', aht: 'skill_3' },
}
