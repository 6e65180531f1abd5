import {
  by,
  byAgent,
  byCampaign,
  byCode2,
  byCodeText,
  byDestination,
  byHangUp,
  bySkillId,
  byType,
  overTime,
} from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, ratio, rows, sum } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { codedLabel, uncoded, uncodedDefinition, uncodedLabel } from './coding.ts'

export const act3: Report = {
  api: 'act_3',
  family: 'dispositions',
  grain: 'record',
  title: phrase('Coded calls in detail', 'Detalle de tipificaciones', 'Detalhe de tabulações'),
  things: phrase('coded calls', 'llamadas tipificadas', 'chamadas tabuladas'),
  words: {
    en: ['disposition detail', 'coded calls detail', 'codes by hour'],
    es: ['detalle de tipificaciones', 'detalle de códigos', 'tipificaciones por hora'],
    pt: ['detalhe de tabulações', 'detalhe de códigos', 'tabulações por hora'],
  },
  parameters: [parameters.codeGroup],
  columns: [
    columns.connId,
    columns.agentId,
    columns.agentName,
    columns.agentDni,
    columns.skillId,
    columns.dateTime,
    columns.codAct,
    columns.codActText,
    columns.codAct2,
    columns.codActText2,
    columns.comments,
    columns.typeInteraction,
    columns.telephone,
    columns.destiny,
    columns.time,
    columns.hangUp,
    columns.customerId,
    columns.campaignId,
  ],
  time: 'date',
  totals: agentTotals,
  measures: [
    rows('coded', codedLabel),
    mean('mean-duration', phrase('Average duration', 'Duración media', 'Duração média'), 'time'),
    ratio('uncoded-share', uncodedLabel, 'uncoded', 'coded', 'ratio', {
      good: 'down',
      definition: uncodedDefinition,
    }),
    rows('uncoded', phrase('Not coded', 'Sin tipificar', 'Sem tabular'), uncoded, { detail: true }),
    sum('talk-time', phrase('Total duration', 'Duración total', 'Duração total'), 'time', 'seconds', {
      detail: true,
    }),
  ],
  breakdowns: [
    byCodeText,
    byAgent,
    bySkillId,
    by('code-2', byCode2.label, 'description_cod_act_2'),
    byType,
    byHangUp,
    byCampaign,
    byDestination,
    ...overTime,
  ],
  overview: [
    { by: ['code'], top: 10 },
    { by: ['agent'], top: 10 },
    { by: ['time'], measures: ['coded'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'act_5',
}
