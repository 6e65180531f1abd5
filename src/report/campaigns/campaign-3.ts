import { by, byCampaign, byResult, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, ratio, rows } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'

const customFields = Array.from({ length: 12 }, (_, index) => {
  const number = index + 1
  return column(`opt${number}`, 'text', phrase(`Field ${number}`, `Campo ${number}`, `Campo ${number}`), {
    personal: 'customer',
  })
})

export const campaign3: Report = {
  api: 'campaign_3',
  family: 'campaigns',
  grain: 'record',
  title: phrase(
    'Campaign results, phone by phone',
    'Resultado de campaña por teléfono',
    'Resultado de campanha por telefone',
  ),
  things: phrase('phones dialled', 'teléfonos marcados', 'telefones discados'),
  words: {
    en: ['campaign phones', 'dialled phones', 'campaign attempts by hour'],
    es: ['teléfonos marcados', 'campaña teléfono por teléfono', 'marcaciones', 'intentos por hora'],
    pt: ['telefones discados', 'campanha telefone a telefone', 'tentativas por hora'],
  },
  parameters: [parameters.campaign],
  columns: [
    columns.campaignId,
    columns.customerName,
    columns.customerLastName,
    column('id_type', 'category', phrase('Document type', 'Tipo de documento', 'Tipo de documento')),
    columns.customerId,
    columns.dateTime,
    columns.telephone,
    columns.result,
    ...customFields,
    columns.connId,
  ],
  time: 'date',
  // GMT-5, whatever the operation's zone is, as public clients of the API report.
  timeZone: 'Etc/GMT+5',
  measures: [
    rows('dials', phrase('Phones dialled', 'Teléfonos marcados', 'Telefones discados')),
    ratio('answer-rate', phrase('Answered', 'Contestadas', 'Atendidas'), 'answered', 'dials', 'ratio', {
      good: 'up',
      definition: phrase(
        'Dials with result ANSWER over all dials; voicemail is not in it.',
        'Marcaciones con resultado ANSWER sobre todas; el buzón no cuenta.',
        'Discagens com resultado ANSWER sobre todas; caixa postal não conta.',
      ),
    }),
    rows(
      'answered',
      phrase('Answered dials', 'Marcaciones contestadas', 'Discagens atendidas'),
      { column: 'result', is: ['answer'] },
      { detail: true },
    ),
    distinct('customers', phrase('Customers', 'Clientes', 'Clientes'), 'customer_id', undefined, {
      detail: true,
    }),
  ],
  breakdowns: [
    byResult,
    byCampaign,
    by('document-type', phrase('Document type', 'Tipo de documento', 'Tipo de documento'), 'id_type'),
    ...overTime,
  ],
  overview: [{ by: ['result'] }, { by: ['campaign'], top: 10 }, { by: ['time'] }],
  defaultPeriod: 'yesterday',
  sibling: 'campaign_1',
}
