import { byAgent, byChannel, byCode, bySkillId, byTemplate, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { evaluationScores } from './scores.ts'

export const quality2: Report = {
  api: 'quality_2',
  family: 'quality',
  grain: 'record',
  title: phrase(
    'Quality evaluations in detail',
    'Detalle de evaluaciones de calidad',
    'Detalhe de avaliações de qualidade',
  ),
  things: phrase('evaluations', 'evaluaciones', 'avaliações'),
  words: {
    en: ['quality evaluations', 'evaluation detail', 'quality by skill', 'quality by channel'],
    es: ['evaluaciones de calidad', 'detalle de evaluaciones', 'calidad por skill', 'calidad por canal'],
    pt: ['avaliações de qualidade', 'detalhe de avaliações', 'qualidade por fila'],
  },
  parameters: [],
  columns: [
    columns.connId,
    columns.agentId,
    columns.agentName,
    columns.comments,
    columns.userAccuracy,
    column(
      'precision_opportunity_error',
      'percent',
      phrase(
        'Free of business-critical errors',
        'Sin error crítico de negocio',
        'Sem erro crítico de negócio',
      ),
      { alsoSeenAs: ['precision_opportunity_critical_error'] },
    ),
    columns.accuracy,
    columns.dateTime,
    columns.survey,
    columns.codAct,
    columns.channel,
    column('feedback', 'text', phrase('Feedback', 'Retroalimentación', 'Feedback'), { personal: 'customer' }),
    columns.skillId,
  ],
  time: 'date',
  totals: agentTotals,
  measures: [rows('evaluations', columns.evaluations.label), ...evaluationScores],
  breakdowns: [byAgent, byTemplate, bySkillId, byChannel, byCode, ...overTime],
  overview: [
    { by: ['agent'], top: 10 },
    { by: ['template'] },
    { by: ['time'], measures: ['evaluations', 'accuracy'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'quality_1',
}
