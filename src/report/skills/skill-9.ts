import { bySkill } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, sum } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { waitColumns, waitMeasures, waits } from './waits.ts'

const bands = {
  'wait-0-10': ['abandon_0seg_10seg', 'answer_0seg_10seg'],
  'wait-11-20': ['abandon_11seg_20_seg', 'abandon_11seg_20seg', 'answer_11seg_20seg'],
  'wait-21-30': ['abandon_21seg_30seg', 'answer_21seg_30seg'],
  'wait-31-40': ['abandon_31seg_40seg', 'answer_31seg_40seg'],
  'wait-41-50': ['abandon_41seg_50seg', 'answer_41seg_50seg'],
  'wait-51': ['abandon_greater_than_51seg', 'anwers_greater_than_51seg'],
} as const

export const skill9: Report = {
  api: 'skill_9',
  family: 'skills',
  grain: 'aggregate',
  title: phrase(
    'Abandoned calls by wait',
    'Abandonadas por tiempo de espera',
    'Abandonadas por tempo de espera',
  ),
  things: phrase('abandoned calls', 'llamadas abandonadas', 'chamadas abandonadas'),
  words: {
    en: ['abandoned by wait band', 'how soon callers give up', 'abandoned by wait range'],
    es: ['abandonadas por intervalo', 'cuánto esperan antes de colgar', 'abandonadas por rango de espera'],
    pt: ['abandonadas por intervalo', 'quanto esperam antes de desligar', 'abandonadas por faixa de espera'],
  },
  asks: {
    'short-abandons': {
      en: ['short abandons', 'short abandonment', 'quick hang-ups'],
      es: ['abandono corto', 'abandonos cortos', 'abandonos rápidos'],
      pt: ['abandono curto', 'abandonos curtos', 'abandonos rápidos'],
    },
  },
  parameters: [parameters.skill],
  columns: [columns.skillId, columns.skillName, columns.abandonCalls, ...waitColumns(bands)],
  measures: [
    sum('abandoned', columns.abandonCalls.label, 'abandon_calls', 'count', { good: 'down' }),
    ratio(
      'short-abandons',
      phrase('Within 10 s', 'Hasta 10 s', 'Até 10 s'),
      'wait-0-10',
      'abandoned',
      'ratio',
      {
        definition: phrase(
          'Calls abandoned in the first 10 seconds, over abandoned calls.',
          'Abandonadas en los primeros 10 segundos, sobre abandonadas.',
          'Abandonadas nos primeiros 10 segundos, sobre abandonadas.',
        ),
      },
    ),
    ...waitMeasures(bands),
  ],
  breakdowns: [bySkill],
  overview: [{ by: ['skill'], measures: ['abandoned', 'short-abandons', ...waits] }],
  defaultPeriod: 'yesterday',
  sibling: 'skill_8',
  elsewhere: { abandonment: 'skill_1', 'service-level-20': 'skill_1' },
}
