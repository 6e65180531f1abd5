import { byAgent, byFeeling, byResult, bySkill, byType, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, ratio, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { byQuestion } from './surveys.ts'

export const diagram4: Report = {
  api: 'diagram_4',
  family: 'ivr',
  grain: 'record',
  title: phrase('Survey answers in detail', 'Detalle de encuestas', 'Detalhe de pesquisas'),
  things: phrase('surveys', 'encuestas', 'pesquisas'),
  words: {
    en: ['survey detail', 'survey answers', 'csat detail', 'nps detail'],
    es: ['detalle de encuestas', 'respuestas de encuesta', 'encuesta de satisfacción'],
    pt: ['detalhe de pesquisas', 'respostas da pesquisa', 'pesquisa de satisfação'],
  },
  parameters: [],
  columns: [
    columns.agentId,
    columns.agentName,
    columns.agentDni,
    columns.skillId,
    columns.skillName,
    columns.dateTime,
    columns.connId,
    columns.ani,
    columns.customerId,
    ...columns.surveyAnswers,
    column(
      'voice_message_duration',
      'duration',
      phrase('Voice note length', 'Duración de la nota de voz', 'Duração da nota de voz'),
    ),
    columns.typeInteraction,
    column('result', 'category', phrase('Result', 'Resultado', 'Resultado'), {
      values: {
        abandon: phrase('Left', 'Abandonada', 'Abandonada'),
        complete: phrase('Complete', 'Completa', 'Completa'),
        incomplete: phrase('Incomplete', 'Incompleta', 'Incompleta'),
      },
    }),
    columns.time,
    column('voice_message', 'url', phrase('Voice note', 'Nota de voz', 'Nota de voz'), {
      personal: 'customer',
    }),
    columns.feeling,
  ],
  time: 'date',
  totals: agentTotals,
  measures: [
    rows('surveys', columns.surveys.label),
    ratio('completion', phrase('Completed', 'Completas', 'Completas'), 'completed', 'surveys', 'ratio', {
      good: 'up',
      definition: phrase(
        'Surveys answered to the end, over surveys begun.',
        'Encuestas contestadas hasta el final, sobre encuestas iniciadas.',
        'Pesquisas respondidas até o fim, sobre pesquisas iniciadas.',
      ),
    }),
    mean('mean-time', phrase('Average time', 'Tiempo medio', 'Tempo médio'), 'time', 'seconds', {
      detail: true,
    }),
    rows(
      'completed',
      phrase('Completed surveys', 'Encuestas completas', 'Pesquisas completas'),
      { column: 'result', is: ['complete'] },
      { detail: true },
    ),
  ],
  breakdowns: [byResult, byAgent, bySkill, byFeeling, ...byQuestion, byType, ...overTime],
  overview: [
    { by: ['result'] },
    { by: ['question-1'] },
    { by: ['agent'], top: 10 },
    { by: ['feeling'] },
    { by: ['time'], measures: ['surveys'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_5',
}
