import { by, byCode, byCodeText } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { measure, ratio, sum } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { codedLabel, uncoded, uncodedDefinition, uncodedLabel } from './coding.ts'

export const act5: Report = {
  api: 'act_5',
  family: 'dispositions',
  grain: 'aggregate',
  title: phrase('Disposition codes', 'Tipificaciones', 'Tabulações'),
  things: phrase('coded calls', 'llamadas tipificadas', 'chamadas tabuladas'),
  words: {
    en: ['dispositions', 'disposition codes', 'wrap-up codes', 'top codes', 'activity codes'],
    es: [
      'tipificaciones',
      'códigos de actividad',
      'tipificación',
      'códigos más usados',
      'resultados de gestión',
    ],
    pt: ['tabulações', 'códigos de tabulação', 'tabulação', 'códigos mais usados'],
  },
  parameters: [parameters.codeGroup],
  columns: [columns.count, columns.codAct, columns.codActText],
  measures: [
    sum('coded', codedLabel, 'count'),
    ratio('uncoded-share', uncodedLabel, 'uncoded', 'coded', 'ratio', {
      good: 'down',
      definition: uncodedDefinition,
    }),
    measure(
      'uncoded',
      phrase('Not coded', 'Sin tipificar', 'Sem tabular'),
      'count',
      { kind: 'sum', column: 'count', where: uncoded },
      { detail: true },
    ),
  ],
  breakdowns: [byCodeText, by('code-id', byCode.label, 'cod_act')],
  overview: [{ by: ['code'], measures: ['coded'] }],
  defaultPeriod: 'yesterday',
  sibling: 'act_1',
}
