import { byCodeText, bySkillId } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { measure, ratio, sum } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { codedLabel, uncoded, uncodedDefinition, uncodedLabel } from './coding.ts'

export const act2: Report = {
  api: 'act_2',
  family: 'dispositions',
  grain: 'aggregate',
  title: phrase('Disposition codes by skill', 'Tipificaciones por skill', 'Tabulações por fila'),
  things: phrase('coded calls', 'llamadas tipificadas', 'chamadas tabuladas'),
  words: {
    en: ['codes by skill', 'codes by queue', 'dispositions by skill'],
    es: ['tipificaciones por skill', 'tipificaciones por cola', 'códigos por skill'],
    pt: ['tabulações por fila', 'códigos por fila'],
  },
  parameters: [parameters.codeGroup],
  columns: [columns.count, columns.skillId, columns.codAct, columns.codActText],
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
  breakdowns: [bySkillId, byCodeText],
  overview: [
    { by: ['code'], top: 10, measures: ['coded'] },
    { by: ['skill'], top: 10 },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'act_5',
}
