import { bySkill } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { measure, ratio, sum } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { waitColumns, waitMeasures, waits } from './waits.ts'

const bands = {
  'wait-0-10': ['answer_0seg_10seg'],
  'wait-11-20': ['answer_11seg_20seg'],
  'wait-21-30': ['answer_21seg_30seg'],
  'wait-31-40': ['answer_31seg_40seg'],
  'wait-41-50': ['answer_41seg_50seg'],
  'wait-51': ['anwers_greater_than_51seg', 'answers_greater_than_51seg', 'answer_greater_than_51seg'],
} as const

export const skill8: Report = {
  api: 'skill_8',
  family: 'skills',
  grain: 'aggregate',
  title: phrase('Answered calls by wait', 'Atendidas por tiempo de espera', 'Atendidas por tempo de espera'),
  things: phrase('answered calls', 'llamadas atendidas', 'chamadas atendidas'),
  words: {
    en: [
      'answered by wait band',
      'answer speed',
      'calls at 40 seconds',
      'how fast we answer',
      'answered within',
    ],
    es: [
      'atendidas por intervalo',
      'velocidad de respuesta',
      'atendidas en 40 segundos',
      'umbral',
      'qué tan rápido contestamos',
      'rapidez de respuesta',
      'atendidas por rango de espera',
    ],
    pt: [
      'atendidas por intervalo',
      'velocidade de atendimento',
      'atendidas em 40 segundos',
      'rapidez de atendimento',
      'atendidas por faixa de espera',
    ],
  },
  parameters: [parameters.skill],
  columns: [columns.skillId, columns.skillName, columns.answerCalls, ...waitColumns(bands)],
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
    ...waitMeasures(bands),
  ],
  breakdowns: [bySkill],
  overview: [{ by: ['skill'], measures: ['answered', 'within-20', 'within-40', ...waits] }],
  defaultPeriod: 'yesterday',
  sibling: 'skill_9',
  elsewhere: { 'service-level-20': 'skill_1', abandonment: 'skill_1' },
}
