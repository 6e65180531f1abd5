import { byAgent, byFeeling } from '../breakdowns.ts'
import * as columns from '../columns.ts'
import type { Report } from '../declaration.ts'
import { distinct } from '../measures.ts'
import { phrase } from '../phrase.ts'
import { agentTotals } from '../totals.ts'

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
