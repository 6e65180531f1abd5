import { byAgent } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { alone, distinct } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const speech2: Report = {
  api: 'speech_2',
  family: 'speech',
  grain: 'aggregate',
  title: phrase('Silence by agent', 'Silencio por agente', 'Silêncio por agente'),
  things: phrase('agents', 'agentes', 'agentes'),
  words: {
    en: ['silence share', 'silence', 'silence by agent'],
    es: ['porcentaje de silencio', 'silencio', 'silencios por agente'],
    pt: ['percentual de silêncio', 'silêncio'],
  },
  parameters: [],
  columns: [
    columns.agentId,
    columns.agentName,
    columns.agentDni,
    column('silence', 'percent', phrase('Silence', 'Silencio', 'Silêncio')),
  ],
  totals: agentTotals,
  measures: [
    alone('silence-share', phrase('Silence', 'Silencio', 'Silêncio'), 'silence', 'ratio', {
      good: 'down',
      definition: phrase(
        'Share of the conversation in silence, as Wolkvox gives it for each agent.',
        'Parte de la conversación en silencio, según Wolkvox para cada agente.',
        'Parte da conversa em silêncio, segundo a Wolkvox para cada agente.',
      ),
    }),
    distinct('agents', phrase('Agents', 'Agentes', 'Agentes'), 'agent_id'),
  ],
  breakdowns: [byAgent],
  overview: [{ by: ['agent'], measures: ['silence-share'] }],
  defaultPeriod: 'yesterday',
  sibling: 'speech_1',
  elsewhere: { 'mean-duration': 'speech_1' },
}
