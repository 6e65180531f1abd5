import { byAgent } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { previewMeasures } from './preview.ts'

export const agent16: Report = {
  api: 'agent_16',
  family: 'agents',
  grain: 'aggregate',
  title: phrase('Preview time by agent', 'Vista previa por agente (preview time)', 'Preview time por agente'),
  things: phrase('preview calls', 'llamadas de vista previa', 'chamadas de pré-visualização'),
  words: {
    en: ['preview time by agent', 'preview time'],
    es: ['preview time', 'vista previa por agente', 'tiempo de preview'],
    pt: ['preview time', 'pré-visualização por agente', 'tempo de preview'],
  },
  asks: {
    'mean-preview-time': {
      en: ['preview time'],
      es: ['preview time', 'tiempo de preview', 'tiempo de vista previa'],
      pt: ['preview time', 'tempo de preview', 'tempo de pré-visualização'],
    },
  },
  parameters: [],
  columns: [columns.idAgent, columns.agentName, columns.calls, ...columns.previewTimes],
  totals: agentTotals,
  measures: [
    sum('calls', columns.calls.label, 'calls'),
    ratio(
      'mean-preview-time',
      phrase('Average preview time', 'Vista previa media', 'Pré-visualização média'),
      'preview-time',
      'calls',
      'seconds',
      { good: 'down' },
    ),
    ratio(
      'mean-talk-time',
      phrase('Average talk time', 'Conversación media', 'Conversa média'),
      'talk-time',
      'calls',
      'seconds',
    ),
    ...previewMeasures,
  ],
  breakdowns: [byAgent],
  defaultPeriod: 'yesterday',
  sibling: 'agent_15',
}
