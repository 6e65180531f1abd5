import {
  by,
  byAgent,
  byCode,
  byCode2,
  byFlow,
  byHandover,
  bySkillId,
  byType,
  overTime,
} from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, ratio, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { results } from '../declaration/values.ts'

export const diagram11: Report = {
  api: 'diagram_11',
  family: 'ivr',
  grain: 'record',
  title: phrase('From the IVR to the agent', 'Del IVR al agente', 'Transbordo da URA ao agente'),
  things: phrase('IVR calls', 'llamadas de IVR', 'chamadas na URA'),
  words: {
    en: [
      'ivr to agent',
      'ivr handover',
      'ivr containment',
      'calls that reached an agent',
      'calls from the IVR to an agent',
      'IVR calls that reached an agent',
    ],
    es: [
      'ivr a agente',
      'paso a agente desde ivr',
      'contención del ivr',
      'transferidas del ivr',
      'llamadas del IVR al agente',
      'llamadas del IVR que pasan a un agente',
    ],
    pt: [
      'ura para agente',
      'transbordo da ura',
      'retenção da ura',
      'chamadas da URA ao agente',
      'chamadas que passam da URA ao atendente',
    ],
  },
  asks: {
    calls: {
      en: ['calls from the IVR to the agent'],
      es: ['llamadas del IVR al agente'],
      pt: ['chamadas da URA ao agente'],
    },
  },
  parameters: [],
  columns: [
    columns.connId,
    column('time_on_rp', 'duration', phrase('Time in the IVR', 'Tiempo en IVR', 'Tempo na URA')),
    column('end_date_rp', 'datetime', phrase('IVR date', 'Fecha en IVR', 'Data na URA')),
    columns.rpId,
    columns.ani,
    columns.customerId,
    column('time_on_skill', 'duration', phrase('Queue wait', 'Espera en cola', 'Espera na fila')),
    columns.skillId,
    column('skill_result', 'category', phrase('Queue result', 'Resultado en cola', 'Resultado na fila'), {
      values: results,
    }),
    columns.goToAgent,
    columns.agentId,
    columns.agentName,
    columns.timeWithAgent,
    columns.codAct,
    columns.codAct2,
    columns.typeInteraction,
    columns.totalTime,
  ],
  time: 'end_date_rp',
  totals: agentTotals,
  measures: [
    rows('calls', phrase('IVR calls', 'Llamadas de IVR', 'Chamadas na URA')),
    ratio(
      'handover-rate',
      phrase('Reached an agent', '% que pasa a agente', '% que chega ao agente'),
      'handovers',
      'calls',
      'ratio',
      {
        definition: phrase(
          'IVR calls that reached an agent, over all IVR calls; the rest was contained, which does not mean solved.',
          'Llamadas de IVR que llegaron a un agente, sobre todas; el resto quedó contenido, lo que no significa resuelto.',
          'Chamadas da URA que chegaram a um agente, sobre todas; o resto ficou retido, o que não significa resolvido.',
        ),
      },
    ),
    mean(
      'mean-ivr-time',
      phrase('Average time in the IVR', 'Tiempo medio en IVR', 'Tempo médio na URA'),
      'time_on_rp',
    ),
    mean(
      'mean-wait',
      phrase('Average queue wait', 'Espera media en cola', 'Espera média na fila'),
      'time_on_skill',
      'seconds',
      { good: 'down' },
    ),
    mean(
      'mean-agent-time',
      phrase('Average time with the agent', 'Tiempo medio con agente', 'Tempo médio com o agente'),
      'time_with_agent',
    ),
    rows(
      'handovers',
      phrase('Calls with an agent', 'Llamadas con agente', 'Chamadas com agente'),
      { column: 'go_to_agent', is: ['yes', 'si', 'sí', 'true', '1'] },
      { detail: true },
    ),
  ],
  breakdowns: [
    byHandover,
    bySkillId,
    byFlow,
    byAgent,
    by('queue-result', phrase('Queue result', 'Resultado en cola', 'Resultado na fila'), 'skill_result'),
    byCode,
    byCode2,
    byType,
    ...overTime,
  ],
  overview: [
    { by: ['handover'], measures: ['calls'] },
    { by: ['flow'], top: 10 },
    { by: ['skill'], top: 10 },
    { by: ['time'], measures: ['calls', 'handover-rate'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_1',
  elsewhere: { 'service-level-20': 'skill_1', abandonment: 'skill_1' },
}
