import * as columns from '../declaration/columns.ts'
import type { Column } from '../declaration/declaration.ts'
import { ratio, sum, weighted } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const serviceLevelDefinition = phrase(
  'Share answered in time as Wolkvox gives it (it does not say of what), weighted by the calls offered.',
  'Porcentaje atendido a tiempo según Wolkvox (no dice sobre qué), ponderado por las entrantes.',
  'Percentual atendido a tempo segundo a Wolkvox (não diz sobre o quê), ponderado pelas recebidas.',
)

/** What calls came and how they fared, by skill and time of day. */
export const serviceColumns: readonly Column[] = [
  columns.skillId,
  columns.hour,
  columns.inboundCalls,
  columns.answerCalls,
  columns.abandonCalls,
  columns.serviceLevel10,
  columns.serviceLevel20,
  columns.serviceLevel30,
  columns.asa,
  columns.abandon,
  columns.ata,
  columns.aht,
  columns.att,
  columns.acw,
]

/** Every ratio is weighted by what it was computed over: calls offered, answered or abandoned. */
export const serviceMeasures = [
  sum('offered', columns.inboundCalls.label, 'inbound_calls'),
  weighted(
    'service-level-20',
    columns.serviceLevel20.label,
    'service_level_20seg',
    'inbound_calls',
    'ratio',
    {
      good: 'up',
      definition: serviceLevelDefinition,
    },
  ),
  ratio('abandonment', columns.abandon.label, 'abandoned', 'offered', 'ratio', {
    good: 'down',
    definition: phrase(
      'Abandoned calls over calls offered.',
      'Llamadas abandonadas sobre entrantes.',
      'Chamadas abandonadas sobre recebidas.',
    ),
  }),
  weighted('asa', columns.asa.label, 'asa', 'answer_calls', 'seconds', {
    good: 'down',
    definition: phrase(
      'Average queue wait of the answered calls, weighted by the calls answered.',
      'Espera media en cola de las atendidas, ponderada por las atendidas.',
      'Espera média na fila das atendidas, ponderada pelas atendidas.',
    ),
  }),
  sum('answered', columns.answerCalls.label, 'answer_calls'),
  sum('abandoned', columns.abandonCalls.label, 'abandon_calls', 'count', { good: 'down' }),
  ratio(
    'answer-rate',
    phrase('Answer rate', 'Nivel de atención', 'Nível de atendimento'),
    'answered',
    'offered',
    'ratio',
    {
      good: 'up',
      detail: true,
      definition: phrase(
        'Answered calls over calls offered.',
        'Llamadas atendidas sobre entrantes.',
        'Chamadas atendidas sobre recebidas.',
      ),
    },
  ),
  weighted(
    'service-level-10',
    columns.serviceLevel10.label,
    'service_level_10seg',
    'inbound_calls',
    'ratio',
    {
      good: 'up',
      detail: true,
      definition: serviceLevelDefinition,
    },
  ),
  weighted(
    'service-level-30',
    columns.serviceLevel30.label,
    'service_level_30seg',
    'inbound_calls',
    'ratio',
    {
      good: 'up',
      detail: true,
      definition: serviceLevelDefinition,
    },
  ),
  weighted('ata', columns.ata.label, 'ata', 'abandon_calls', 'seconds', {
    detail: true,
    definition: phrase(
      'Average wait of the abandoned calls, weighted by the calls abandoned.',
      'Espera media de las abandonadas, ponderada por las abandonadas.',
      'Espera média das abandonadas, ponderada pelas abandonadas.',
    ),
  }),
]

export const handleTime = weighted('aht', columns.aht.label, 'aht', 'answer_calls', 'seconds', {
  good: 'down',
  definition: phrase(
    'Average handling time of inbound calls, weighted by the calls answered.',
    'Tiempo medio de operación de las entrantes, ponderado por las llamadas atendidas.',
    'Tempo médio de atendimento das recebidas, ponderado pelas chamadas atendidas.',
  ),
})

export const handlingParts = [
  weighted('att', columns.att.label, 'att', 'answer_calls', 'seconds', { detail: true }),
  weighted('acw', columns.acw.label, 'acw', 'answer_calls', 'seconds', { detail: true }),
]
