import { byAgent } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { alone, distinct } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const speech3: Report = {
  api: 'speech_3',
  family: 'speech',
  grain: 'aggregate',
  title: phrase('Late greetings by agent', 'Saludos tardíos por agente', 'Saudações tardias por agente'),
  things: phrase('agents', 'agentes', 'agentes'),
  words: {
    en: ['slow greetings', 'late greetings', 'agents who greet late'],
    es: ['saludos lentos', 'saludo tardío', 'asesores que saludan tarde'],
    pt: ['saudações lentas', 'saudação tardia', 'atendentes que saúdam tarde'],
  },
  parameters: [],
  columns: [
    columns.agentId,
    columns.agentName,
    columns.agentDni,
    column('slow_to_greet', 'percent', phrase('Late greetings', 'Saludos tardíos', 'Saudações tardias')),
  ],
  totals: agentTotals,
  measures: [
    alone(
      'slow-greetings',
      phrase('Late greetings', 'Saludos tardíos', 'Saudações tardias'),
      'slow_to_greet',
      'ratio',
      {
        good: 'down',
        definition: phrase(
          'Share of conversations greeted late, as Wolkvox gives it for each agent.',
          'Parte de las conversaciones con saludo tardío, según Wolkvox para cada agente.',
          'Parte das conversas com saudação tardia, segundo a Wolkvox para cada agente.',
        ),
      },
    ),
    distinct('agents', phrase('Agents', 'Agentes', 'Agentes'), 'agent_id'),
  ],
  breakdowns: [byAgent],
  overview: [{ by: ['agent'], measures: ['slow-greetings'] }],
  defaultPeriod: 'yesterday',
  sibling: 'speech_1',
}
