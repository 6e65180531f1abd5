import { by, byOption, byResult, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, mean, ratio, rows } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'

export const diagram1: Report = {
  api: 'diagram_1',
  family: 'ivr',
  grain: 'record',
  title: phrase('IVR calls in detail', 'Detalle de llamadas de IVR', 'Detalhe de chamadas na URA'),
  things: phrase('IVR steps', 'pasos por el IVR', 'passagens pela URA'),
  words: {
    en: ['ivr detail', 'ivr calls by flow', 'menu options chosen', 'ivr hang-ups', 'hung up in the IVR'],
    es: [
      'detalle de ivr',
      'llamadas ivr por flujo',
      'opciones marcadas',
      'colgadas en el ivr',
      'colgaron en el IVR',
      'cuelgan en el IVR',
    ],
    pt: [
      'detalhe da ura',
      'chamadas por fluxo',
      'opções digitadas',
      'desligadas na ura',
      'desligaram na URA',
      'desligam na URA',
    ],
  },
  asks: {
    'hung-up': {
      en: ['hung up in the IVR'],
      es: ['colgaron en el IVR', 'cuelgan en el IVR'],
      pt: ['desligaram na URA', 'desligam na URA'],
    },
  },
  parameters: [parameters.customer],
  columns: [
    columns.rpId,
    column('rp_name', 'name', phrase('Flow', 'Flujo', 'Fluxo')),
    columns.menuOption,
    column('dn_transfer', 'category', phrase('Sent to', 'Enviada a', 'Enviada para')),
    columns.dateTime,
    columns.result,
    columns.ani,
    columns.time,
    columns.customerId,
    columns.connId,
  ],
  time: 'date',
  measures: [
    distinct('calls', phrase('IVR calls', 'Llamadas de IVR', 'Chamadas na URA'), 'conn_id'),
    rows('steps', phrase('IVR steps', 'Pasos por el IVR', 'Passagens pela URA')),
    mean(
      'mean-time',
      phrase('Average time a step', 'Tiempo medio por paso', 'Tempo médio por passagem'),
      'time',
    ),
    ratio(
      'hung-up-share',
      phrase('Hung up in the IVR', '% que cuelga en el IVR', '% que desliga na URA'),
      'hung-up',
      'steps',
      'ratio',
      {
        definition: phrase(
          'Steps that ended with the caller hanging up, over all steps.',
          'Pasos que terminaron porque el cliente colgó, sobre todos los pasos.',
          'Passagens que terminaram com o cliente desligando, sobre todas.',
        ),
      },
    ),
    rows(
      'hung-up',
      phrase('Hang-ups', 'Cuelgues', 'Desligamentos'),
      { column: 'result', is: ['hung up', 'hungup', 'hang up'] },
      { detail: true },
    ),
  ],
  breakdowns: [
    by('flow', phrase('Flow', 'Flujo', 'Fluxo'), 'rp_name'),
    byOption,
    byResult,
    by('target', phrase('Sent to', 'Enviada a', 'Enviada para'), 'dn_transfer'),
    ...overTime,
  ],
  overview: [
    { by: ['flow'], top: 10 },
    { by: ['option'], measures: ['steps'], top: 10 },
    { by: ['target'], measures: ['steps'], top: 10 },
    { by: ['time'], measures: ['calls'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_1_2',
}
