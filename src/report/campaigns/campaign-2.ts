import { byCode } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { uncoded, uncodedDefinition, uncodedLabel } from '../dispositions/coding.ts'
import { measure, ratio, sum } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'

export const campaign2: Report = {
  api: 'campaign_2',
  family: 'campaigns',
  grain: 'aggregate',
  title: phrase('Campaign results by code', 'Campaña por tipificación', 'Campanha por tabulação'),
  things: phrase('coded records', 'registros tipificados', 'registros tabulados'),
  words: {
    en: ['campaign codes', 'campaign dispositions'],
    es: ['tipificaciones de campaña', 'códigos de campaña'],
    pt: ['tabulações da campanha', 'códigos da campanha'],
  },
  parameters: [parameters.campaign],
  columns: [columns.codAct, columns.records, columns.percent],
  measures: [
    sum('records', columns.records.label, 'records'),
    ratio('uncoded-share', uncodedLabel, 'uncoded', 'records', 'ratio', {
      good: 'down',
      definition: uncodedDefinition,
    }),
    measure(
      'uncoded',
      phrase('Not coded', 'Sin tipificar', 'Sem tabular'),
      'count',
      { kind: 'sum', column: 'records', where: uncoded },
      { detail: true },
    ),
  ],
  breakdowns: [byCode],
  overview: [{ by: ['code'], measures: ['records'] }],
  defaultPeriod: 'yesterday',
  sibling: 'campaign_1',
}
