import { by, bySkill } from '../declaration/breakdowns.ts'
import { column, columnAs } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { weighted } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { idleStates, outcomeMeasures, stateColumns, stateMeasures } from './states.ts'

export const agent11: Report = {
  api: 'agent_11',
  family: 'agents',
  grain: 'aggregate',
  title: phrase('Agent states by skill', 'Estados de agente por skill', 'Estados do agente por fila'),
  things: phrase('agent calls', 'llamadas de los agentes', 'chamadas dos agentes'),
  words: {
    en: ['agent states by queue', 'agents by skill', 'agents per queue'],
    es: ['estados por skill', 'agentes por skill', 'agentes por cola', 'productividad por skill'],
    pt: ['estados por fila', 'agentes por fila', 'produtividade por fila'],
  },
  parameters: [],
  columns: [
    columns.skillName,
    column('agents', 'nested', phrase('Agents', 'Agentes', 'Agentes')),
    columnAs('agents.agent_name', columns.agentName),
    columnAs('agents.agent_dni', columns.agentDni),
    columnAs('agents.agent_id', columns.agentId),
    ...stateColumns('agents.', 'skill_name'),
    columnAs('agents.hits', columns.hits),
    columnAs('agents.rpc', columns.rpc),
    column('agents.aht_outbound', 'duration', phrase('Outbound AHT', 'TMO saliente', 'TMA das realizadas'), {
      alsoSeenAs: ['agents.aht_outbund'],
    }),
    columnAs('agents.aht_inbound', columns.ahtInbound),
  ],
  unfold: { kind: 'list', column: 'agents' },
  totals: { column: 'agents.agent_name', is: ['total'] },
  idle: idleStates('agents.'),
  measures: [
    ...stateMeasures('agents.'),
    ...outcomeMeasures('agents.'),
    weighted('aht-inbound', columns.ahtInbound.label, 'agents.aht_inbound', 'agents.inbound', 'seconds', {
      detail: true,
    }),
    weighted(
      'aht-outbound',
      phrase('Outbound AHT', 'TMO saliente', 'TMA das realizadas'),
      'agents.aht_outbound',
      'agents.outbound',
      'seconds',
      { detail: true },
    ),
  ],
  breakdowns: [bySkill, by('agent', columns.agentName.label, 'agents.agent_name')],
  overview: [{ by: ['skill'] }, { by: ['agent'], top: 10 }],
  note: phrase(
    'An agent of several skills may stand in each with the whole time logged in: compare times within one skill.',
    'Un agente de varios skills puede aparecer en cada uno con todo su tiempo conectado: compara tiempos dentro de un skill.',
    'Um agente de várias filas pode aparecer em cada uma com todo o tempo conectado: compare tempos dentro de uma fila.',
  ),
  defaultPeriod: 'yesterday',
}
