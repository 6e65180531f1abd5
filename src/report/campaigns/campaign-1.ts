import { byResult } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { dialMeasures } from './dials.ts'

export const campaign1: Report = {
  api: 'campaign_1',
  family: 'campaigns',
  grain: 'aggregate',
  title: phrase(
    'Dialler campaign, final results',
    'Campaña de marcador, resultado final',
    'Campanha de discador, resultado final',
  ),
  things: phrase('records dialled', 'registros marcados', 'registros discados'),
  words: {
    en: ['dialler results', 'campaign results', 'contact rate', 'contactability', 'campaign answered'],
    es: [
      'contactabilidad',
      'resultado de campaña',
      'resultado final de campaña',
      'contacto efectivo',
      'barrido',
    ],
    pt: ['contatabilidade', 'resultado da campanha', 'resultado final da campanha', 'taxa de contato'],
  },
  asks: {
    'contact-rate': {
      en: ['contact rate', 'contactability'],
      es: ['contactabilidad', 'tasa de contacto', 'tasa de contactabilidad'],
      pt: ['taxa de contato', 'contatabilidade'],
    },
  },
  parameters: [parameters.campaign],
  columns: [columns.result, columns.records, columns.percent],
  measures: [...dialMeasures],
  breakdowns: [byResult],
  defaultPeriod: 'yesterday',
  sibling: 'campaign_4',
}
