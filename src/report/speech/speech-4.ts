import { byAgent, byFeeling } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const speech4: Report = {
  api: 'speech_4',
  family: 'speech',
  grain: 'aggregate',
  title: phrase('Sentiment by agent', 'Sentimiento por agente', 'Sentimento por agente'),
  things: phrase('agents', 'agentes', 'agentes'),
  words: {
    en: ['sentiment by agent', 'mean sentiment', 'feelings'],
    es: ['sentimiento por agente', 'sentimiento promedio', 'emociones'],
    pt: ['sentimento por agente', 'sentimento médio', 'emoções'],
  },
  parameters: [],
  columns: [columns.agentId, columns.agentName, columns.agentDni, columns.feeling],
  totals: agentTotals,
  measures: [distinct('agents', phrase('Agents', 'Agentes', 'Agentes'), 'agent_id')],
  breakdowns: [byFeeling, { ...byAgent, columns: ['agent_name', 'feeling'] }],
  overview: [{ by: ['feeling'] }, { by: ['agent'] }],
  defaultPeriod: 'yesterday',
  sibling: 'speech_1',
}
