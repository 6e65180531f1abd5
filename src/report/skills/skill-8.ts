import { bySkill } from '../breakdowns.ts'
import { column } from '../column.ts'
import * as columns from '../columns.ts'
import type { Report } from '../declaration.ts'
import { measure, ratio, sum } from '../measures.ts'
import * as parameters from '../parameters.ts'
import { phrase } from '../phrase.ts'

const waits = ['wait-0-10', 'wait-11-20', 'wait-21-30', 'wait-31-40', 'wait-41-50', 'wait-51']

export const skill8: Report = {
  api: 'skill_8',
  family: 'skills',
  grain: 'aggregate',
  title: phrase('Answered calls by wait', 'Atendidas por tiempo de espera', 'Atendidas por tempo de espera'),
  things: phrase('answered calls', 'llamadas atendidas', 'chamadas atendidas'),
  words: {
    en: ['answered by wait band', 'answer speed', 'calls at 40 seconds', 'how fast we answer'],
    es: ['atendidas por intervalo', 'velocidad de respuesta', 'atendidas en 40 segundos', 'umbral'],
    pt: ['atendidas por intervalo', 'velocidade de atendimento', 'atendidas em 40 segundos'],
  },
  parameters: [parameters.skill],
  columns: [
    columns.skillId,
    columns.skillName,
    columns.answerCalls,
    column('answer_0seg_10seg', 'count', phrase('0 to 10 s', '0 a 10 s', '0 a 10 s')),
    column('answer_11seg_20seg', 'count', phrase('11 to 20 s', '11 a 20 s', '11 a 20 s')),
    column('answer_21seg_30seg', 'count', phrase('21 to 30 s', '21 a 30 s', '21 a 30 s')),
    column('answer_31seg_40seg', 'count', phrase('31 to 40 s', '31 a 40 s', '31 a 40 s')),
    column('answer_41seg_50seg', 'count', phrase('41 to 50 s', '41 a 50 s', '41 a 50 s')),
    column('anwers_greater_than_51seg', 'count', phrase('51 s and more', '51 s o más', '51 s ou mais'), {
      alsoSeenAs: ['answers_greater_than_51seg', 'answer_greater_than_51seg'],
    }),
  ],
  measures: [
    sum('answered', columns.answerCalls.label, 'answer_calls'),
    ratio('within-20', phrase('Within 20 s', 'Hasta 20 s', 'Até 20 s'), 'answered-20', 'answered', 'ratio', {
      good: 'up',
      definition: phrase(
        'Answered calls that waited 20 seconds at most, over answered calls; abandoned calls are not in it.',
        'Atendidas que esperaron hasta 20 segundos, sobre atendidas; no incluye abandonadas.',
        'Atendidas que esperaram até 20 segundos, sobre atendidas; não inclui abandonadas.',
      ),
    }),
    ratio('within-40', phrase('Within 40 s', 'Hasta 40 s', 'Até 40 s'), 'answered-40', 'answered', 'ratio', {
      good: 'up',
      definition: phrase(
        'Answered calls that waited 40 seconds at most, over answered calls; abandoned calls are not in it.',
        'Atendidas que esperaron hasta 40 segundos, sobre atendidas; no incluye abandonadas.',
        'Atendidas que esperaram até 40 segundos, sobre atendidas; não inclui abandonadas.',
      ),
    }),
    measure(
      'answered-20',
      phrase('Answered within 20 s', 'Atendidas hasta 20 s', 'Atendidas até 20 s'),
      'count',
      { kind: 'sum', column: 'answer_0seg_10seg', plus: ['answer_11seg_20seg'] },
      { detail: true },
    ),
    measure(
      'answered-40',
      phrase('Answered within 40 s', 'Atendidas hasta 40 s', 'Atendidas até 40 s'),
      'count',
      {
        kind: 'sum',
        column: 'answer_0seg_10seg',
        plus: ['answer_11seg_20seg', 'answer_21seg_30seg', 'answer_31seg_40seg'],
      },
      { detail: true },
    ),
    sum('wait-0-10', phrase('0 to 10 s', '0 a 10 s', '0 a 10 s'), 'answer_0seg_10seg', 'count', {
      detail: true,
    }),
    sum('wait-11-20', phrase('11 to 20 s', '11 a 20 s', '11 a 20 s'), 'answer_11seg_20seg', 'count', {
      detail: true,
    }),
    sum('wait-21-30', phrase('21 to 30 s', '21 a 30 s', '21 a 30 s'), 'answer_21seg_30seg', 'count', {
      detail: true,
    }),
    sum('wait-31-40', phrase('31 to 40 s', '31 a 40 s', '31 a 40 s'), 'answer_31seg_40seg', 'count', {
      detail: true,
    }),
    sum('wait-41-50', phrase('41 to 50 s', '41 a 50 s', '41 a 50 s'), 'answer_41seg_50seg', 'count', {
      detail: true,
    }),
    sum(
      'wait-51',
      phrase('51 s and more', '51 s o más', '51 s ou mais'),
      'anwers_greater_than_51seg',
      'count',
      { detail: true },
    ),
  ],
  breakdowns: [bySkill],
  overview: [{ by: ['skill'], measures: ['answered', 'within-20', 'within-40', ...waits] }],
  defaultPeriod: 'yesterday',
  sibling: 'skill_9',
  elsewhere: { 'service-level-20': 'skill_1', abandonment: 'skill_1' },
}
