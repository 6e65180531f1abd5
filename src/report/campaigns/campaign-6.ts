import { byCampaign } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { sum } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'

export const campaign6: Report = {
  api: 'campaign_6',
  family: 'campaigns',
  grain: 'aggregate',
  title: phrase('Answering machines detected', 'Buzones detectados', 'Caixas postais detectadas'),
  things: phrase('answering machines', 'buzones detectados', 'caixas postais detectadas'),
  words: {
    en: ['amd', 'answering machines', 'voicemails detected'],
    es: ['amd', 'buzones', 'contestadoras', 'buzones detectados'],
    pt: ['amd', 'secretárias eletrônicas', 'caixas postais'],
  },
  parameters: [parameters.campaign],
  columns: [
    columns.campaignId,
    column('total_amd', 'count', phrase('Machines', 'Buzones', 'Caixas postais')),
  ],
  measures: [
    sum(
      'machines',
      phrase('Answering machines', 'Buzones detectados', 'Caixas postais detectadas'),
      'total_amd',
    ),
  ],
  breakdowns: [byCampaign],
  defaultPeriod: 'yesterday',
  sibling: 'campaign_7',
}
