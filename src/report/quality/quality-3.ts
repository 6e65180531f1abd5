import { by, byAgent, byChannel, byTemplate, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { yesNo } from '../declaration/values.ts'

export const quality3: Report = {
  api: 'quality_3',
  family: 'quality',
  grain: 'record',
  title: phrase(
    'Quality attributes checked in detail',
    'Detalle de atributos de calidad',
    'Detalhe de atributos de qualidade',
  ),
  things: phrase('attributes checked', 'atributos evaluados', 'atributos avaliados'),
  words: {
    en: ['attribute detail', 'critical errors', 'quality errors'],
    es: ['detalle por atributo', 'errores críticos', 'errores de calidad'],
    pt: ['detalhe por atributo', 'erros críticos', 'erros de qualidade'],
  },
  parameters: [],
  columns: [
    columns.connId,
    columns.agentId,
    columns.agentName,
    columns.attribute,
    column('type_error', 'category', phrase('Error type', 'Tipo de error', 'Tipo de erro'), {
      values: {
        ce: phrase('Critical', 'Crítico', 'Crítico'),
        nce: phrase('Not critical', 'No crítico', 'Não crítico'),
      },
    }),
    column('yes/no', 'category', phrase('Met', 'Cumple', 'Cumpre'), {
      values: yesNo,
      alsoSeenAs: ['yes_no'],
    }),
    columns.dateTime,
    columns.survey,
    columns.attributeGroup,
    columns.qualityAnalyst,
    columns.channel,
    column('ai_comment', 'text', phrase('Remark', 'Observación', 'Observação'), { personal: 'customer' }),
  ],
  time: 'date',
  totals: agentTotals,
  measures: [
    rows('checks', phrase('Attributes checked', 'Atributos evaluados', 'Atributos avaliados')),
    ratio('met-share', phrase('Met', 'Cumplimiento', 'Cumprimento'), 'met', 'checks', 'ratio', {
      good: 'up',
      definition: phrase(
        'Attributes met over attributes checked.',
        'Atributos cumplidos sobre atributos evaluados.',
        'Atributos cumpridos sobre atributos avaliados.',
      ),
    }),
    rows(
      'missed',
      phrase('Missed', 'Incumplidos', 'Não cumpridos'),
      { column: 'yes/no', is: ['no'] },
      { good: 'down' },
    ),
    rows(
      'met',
      phrase('Met', 'Cumplidos', 'Cumpridos'),
      { column: 'yes/no', is: ['yes', 'si', 'sí'] },
      { detail: true },
    ),
  ],
  breakdowns: [
    by('attribute', columns.attribute.label, 'attribute'),
    byAgent,
    by('error-type', phrase('Error type', 'Tipo de error', 'Tipo de erro'), 'type_error'),
    by('group', columns.attributeGroup.label, 'category'),
    byTemplate,
    by('analyst', columns.qualityAnalyst.label, 'quality_analyst'),
    byChannel,
    ...overTime,
  ],
  overview: [{ by: ['attribute'], top: 15 }, { by: ['agent'], top: 10 }, { by: ['error-type'] }],
  defaultPeriod: 'yesterday',
  sibling: 'quality_4',
}
