import { byCampaign, byResult, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, rows } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'

export const campaign7: Report = {
  api: 'campaign_7',
  family: 'campaigns',
  grain: 'record',
  title: phrase(
    'Voicemail detection (AMD) in detail',
    'Detalle de detección de buzón (AMD)',
    'Detalhe de detecção de caixa postal (AMD)',
  ),
  things: phrase('detections', 'detecciones', 'detecções'),
  words: {
    en: ['amd detail', 'machine or human'],
    es: ['detalle amd', 'máquina o humano', 'detección de buzón'],
    pt: ['detalhe amd', 'máquina ou humano'],
  },
  parameters: [parameters.campaign],
  columns: [
    columns.customerId,
    columns.campaignId,
    column('file_name', 'text', phrase('Voice file', 'Archivo de voz', 'Arquivo de voz')),
    columns.telephone,
    columns.result,
    columns.dateTime,
  ],
  time: 'date',
  measures: [
    rows('detections', phrase('Detections', 'Detecciones', 'Detecções')),
    ratio('human-share', phrase('A person', 'Personas', 'Pessoas'), 'humans', 'detections', 'ratio', {
      good: 'up',
      definition: phrase(
        'Detections with result HUMAN over all detections.',
        'Detecciones con resultado HUMAN sobre todas.',
        'Detecções com resultado HUMAN sobre todas.',
      ),
    }),
    rows(
      'humans',
      phrase('Persons', 'Personas', 'Pessoas'),
      { column: 'result', is: ['human'] },
      { detail: true },
    ),
  ],
  breakdowns: [byResult, byCampaign, ...overTime],
  overview: [{ by: ['result'], measures: ['detections'] }, { by: ['campaign'], top: 10 }, { by: ['time'] }],
  defaultPeriod: 'yesterday',
  sibling: 'campaign_6',
}
