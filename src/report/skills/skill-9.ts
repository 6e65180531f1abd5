import { bySkill } from '../breakdowns.ts'
import { column } from '../column.ts'
import * as columns from '../columns.ts'
import type { Report } from '../declaration.ts'
import { ratio, sum } from '../measures.ts'
import * as parameters from '../parameters.ts'
import { phrase } from '../phrase.ts'

const waits = ['wait-0-10', 'wait-11-20', 'wait-21-30', 'wait-31-40', 'wait-41-50', 'wait-51']

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
    en: ['abandoned by wait band', 'short abandons', 'how soon callers give up'],
    es: ['abandonadas por intervalo', 'abandono corto', 'cuánto esperan antes de colgar'],
    pt: ['abandonadas por intervalo', 'abandono curto', 'quanto esperam antes de desligar'],
  },
  parameters: [parameters.skill],
  columns: [
    columns.skillId,
    columns.skillName,
    columns.abandonCalls,
    column('abandon_0seg_10seg', 'count', phrase('0 to 10 s', '0 a 10 s', '0 a 10 s'), {
      alsoSeenAs: ['answer_0seg_10seg'],
    }),
    column('abandon_11seg_20_seg', 'count', phrase('11 to 20 s', '11 a 20 s', '11 a 20 s'), {
      alsoSeenAs: ['abandon_11seg_20seg', 'answer_11seg_20seg'],
    }),
    column('abandon_21seg_30seg', 'count', phrase('21 to 30 s', '21 a 30 s', '21 a 30 s'), {
      alsoSeenAs: ['answer_21seg_30seg'],
    }),
    column('abandon_31seg_40seg', 'count', phrase('31 to 40 s', '31 a 40 s', '31 a 40 s'), {
      alsoSeenAs: ['answer_31seg_40seg'],
    }),
    column('abandon_41seg_50seg', 'count', phrase('41 to 50 s', '41 a 50 s', '41 a 50 s'), {
      alsoSeenAs: ['answer_41seg_50seg'],
    }),
    column('abandon_greater_than_51seg', 'count', phrase('51 s and more', '51 s o más', '51 s ou mais'), {
      alsoSeenAs: ['anwers_greater_than_51seg'],
    }),
  ],
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
    sum('wait-0-10', phrase('0 to 10 s', '0 a 10 s', '0 a 10 s'), 'abandon_0seg_10seg', 'count', {
      detail: true,
    }),
    sum('wait-11-20', phrase('11 to 20 s', '11 a 20 s', '11 a 20 s'), 'abandon_11seg_20_seg', 'count', {
      detail: true,
    }),
    sum('wait-21-30', phrase('21 to 30 s', '21 a 30 s', '21 a 30 s'), 'abandon_21seg_30seg', 'count', {
      detail: true,
    }),
    sum('wait-31-40', phrase('31 to 40 s', '31 a 40 s', '31 a 40 s'), 'abandon_31seg_40seg', 'count', {
      detail: true,
    }),
    sum('wait-41-50', phrase('41 to 50 s', '41 a 50 s', '41 a 50 s'), 'abandon_41seg_50seg', 'count', {
      detail: true,
    }),
    sum(
      'wait-51',
      phrase('51 s and more', '51 s o más', '51 s ou mais'),
      'abandon_greater_than_51seg',
      'count',
      { detail: true },
    ),
  ],
  breakdowns: [bySkill],
  overview: [{ by: ['skill'], measures: ['abandoned', 'short-abandons', ...waits] }],
  defaultPeriod: 'yesterday',
  sibling: 'skill_8',
  elsewhere: { abandonment: 'skill_1', 'service-level-20': 'skill_1' },
}
