import { byResult } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { dialMeasures } from './dials.ts'

export const campaign4: Report = {
  api: 'campaign_4',
  family: 'campaigns',
  grain: 'aggregate',
  title: phrase(
    'Dialler campaign, attempt by attempt',
    'Campaña de marcador, por intento',
    'Campanha de discador, por tentativa',
  ),
  things: phrase('dialling attempts', 'intentos de marcación', 'tentativas de discagem'),
  words: {
    en: ['campaign attempts', 'dialling attempts', 'attempts by result'],
    es: ['intentos de campaña', 'marcaciones', 'intentos por resultado', 'intensidad'],
    pt: ['tentativas da campanha', 'discagens', 'tentativas por resultado'],
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
  sibling: 'campaign_1',
}
