import { by } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { rows, sum } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'

export const campaign8: Report = {
  api: 'campaign_8',
  family: 'campaigns',
  grain: 'aggregate',
  title: phrase(
    'Dialler results by phone',
    'Resultados de marcador por teléfono',
    'Resultados do discador por telefone',
  ),
  things: phrase('machines detected', 'contestadores detectados', 'secretárias eletrônicas detectadas'),
  words: {
    en: ['machine codes by phone', 'unreachable phones', 'busy and no answer by phone'],
    es: [
      'códigos de máquina por teléfono',
      'teléfonos sin contacto',
      'ilocalizados',
      'ocupados y no contesta por teléfono',
    ],
    pt: ['códigos de máquina por telefone', 'telefones sem contato', 'ocupado e não atende por telefone'],
  },
  parameters: [parameters.campaign],
  columns: [
    columns.telephone,
    column(
      'total_machine_recognitions',
      'count',
      phrase('Machine recognitions', 'Reconocimientos de máquina', 'Reconhecimentos de máquina'),
    ),
    column('no_answer', 'count', phrase('No answer', 'No contesta', 'Não atende')),
    column('answer_machine', 'count', phrase('Voicemail', 'Buzón', 'Caixa postal')),
    column('busy', 'count', phrase('Busy', 'Ocupado', 'Ocupado')),
    column('congestion', 'count', phrase('Congestion', 'Congestión', 'Congestionamento')),
    column('failed', 'count', phrase('Failed', 'Fallida', 'Com falha')),
  ],
  measures: [
    sum(
      'recognitions',
      phrase('Machine recognitions', 'Reconocimientos de máquina', 'Reconhecimentos de máquina'),
      'total_machine_recognitions',
    ),
    sum('no-answer', phrase('No answer', 'No contesta', 'Não atende'), 'no_answer'),
    sum('voicemail', phrase('Voicemail', 'Buzón', 'Caixa postal'), 'answer_machine'),
    sum('busy', phrase('Busy', 'Ocupado', 'Ocupado'), 'busy'),
    sum('congestion', phrase('Congestion', 'Congestión', 'Congestionamento'), 'congestion'),
    sum('failed', phrase('Failed', 'Fallidas', 'Com falha'), 'failed'),
    rows('phones', phrase('Phones', 'Teléfonos', 'Telefones'), undefined, { detail: true }),
  ],
  breakdowns: [by('customer', columns.telephone.label, 'telephone')],
  overview: [],
  defaultPeriod: 'yesterday',
  sibling: 'campaign_3',
}
