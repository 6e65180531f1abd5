import { bySkill } from '../declaration/breakdowns.ts'
import { column, columnAs } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, sum, weighted } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { serviceLevelDefinition } from '../skills/service-level.ts'

const waiting = phrase('Calls waiting', 'Llamadas en cola', 'Chamadas na fila')

const level = (seconds: 10 | 20 | 30, label: Report['title'], isDetail: boolean) =>
  weighted(`service-level-${seconds}`, label, `service_level_${seconds}seg`, 'stat_inbound', 'ratio', {
    good: 'up',
    definition: serviceLevelDefinition,
    ...(isDetail && { detail: true }),
  })

export const skills: Report = {
  api: 'skills',
  family: 'live',
  grain: 'aggregate',
  isLive: true,
  title: phrase('Queues now', 'Colas ahora', 'Filas agora'),
  things: phrase('calls waiting', 'llamadas en cola', 'chamadas na fila'),
  words: {
    en: [
      'calls waiting',
      'queue status',
      'queues',
      'service level',
      'abandonment',
      'lost calls',
      'answered calls',
      'inbound calls',
    ],
    es: [
      'llamadas en cola',
      'estado de las colas',
      'colas',
      'nivel de servicio',
      'abandono',
      'llamadas perdidas',
      'atendidas',
      'llamadas entrantes',
    ],
    pt: [
      'chamadas na fila',
      'situação das filas',
      'filas',
      'nível de serviço',
      'abandono',
      'chamadas perdidas',
      'atendidas',
      'chamadas recebidas',
    ],
  },
  parameters: [parameters.skill],
  columns: [
    columns.skillId,
    columns.skillName,
    column('calls_in_queue_now', 'count', waiting),
    columnAs('stat_inbound', columns.inboundCalls),
    columnAs('stat_answer', columns.answerCalls),
    columnAs('stat_abandon', columns.abandonCalls),
    columns.serviceLevel10,
    columns.serviceLevel20,
    columns.serviceLevel30,
    columnAs('by_abandon', columns.abandon),
  ],
  measures: [
    sum('waiting', waiting, 'calls_in_queue_now', 'count', { good: 'down' }),
    sum('offered', columns.inboundCalls.label, 'stat_inbound'),
    sum('answered', columns.answerCalls.label, 'stat_answer'),
    sum('abandoned', columns.abandonCalls.label, 'stat_abandon', 'count', { good: 'down' }),
    level(20, columns.serviceLevel20.label, false),
    ratio('abandonment', columns.abandon.label, 'abandoned', 'offered', 'ratio', {
      good: 'down',
      definition: phrase(
        'Abandoned calls over calls offered, of the day so far.',
        'Llamadas abandonadas sobre entrantes, en lo que va del día.',
        'Chamadas abandonadas sobre recebidas, até agora no dia.',
      ),
    }),
    level(10, columns.serviceLevel10.label, true),
    level(30, columns.serviceLevel30.label, true),
  ],
  breakdowns: [bySkill],
  defaultPeriod: 'today',
  sibling: 'skill_1',
  note: phrase(
    'Waiting is of this moment; offered, answered, abandoned and the service level are of the day so far.',
    'En cola es de este momento; entrantes, atendidas, abandonadas y nivel de servicio son de lo que va del día.',
    'Na fila é deste momento; recebidas, atendidas, abandonadas e nível de serviço são do dia até agora.',
  ),
}
