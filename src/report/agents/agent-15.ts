import { by, byAgent, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { previewMeasures } from './preview.ts'

export const agent15: Report = {
  api: 'agent_15',
  family: 'agents',
  grain: 'record',
  title: phrase(
    'Preview time in detail',
    'Detalle de vista previa (preview time)',
    'Detalhe do preview time',
  ),
  things: phrase('preview calls', 'llamadas de vista previa', 'chamadas de pré-visualização'),
  words: {
    en: ['preview time detail'],
    es: ['detalle de preview time', 'detalle de vista previa'],
    pt: ['detalhe do preview time', 'detalhe da pré-visualização'],
  },
  asks: {
    'mean-preview-time': {
      en: ['preview time detail'],
      es: ['detalle de preview time', 'detalle de tiempo de vista previa'],
      pt: ['detalhe do preview time', 'detalhe do tempo de pré-visualização'],
    },
  },
  parameters: [],
  columns: [
    column('id_call', 'id', phrase('Call id', 'Id de la llamada', 'Id da chamada')),
    columns.idAgent,
    columns.agentName,
    columns.typeCall,
    column('date_preview', 'datetime', phrase('Shown at', 'Mostrada a las', 'Mostrada às')),
    ...columns.previewTimes,
  ],
  time: 'date_preview',
  totals: agentTotals,
  measures: [
    rows('calls', phrase('Preview calls', 'Llamadas de vista previa', 'Chamadas de pré-visualização')),
    mean(
      'mean-preview-time',
      phrase('Average preview time', 'Vista previa media', 'Pré-visualização média'),
      'time_preview',
      'seconds',
      { good: 'down' },
    ),
    mean('mean-talk-time', phrase('Average talk time', 'Conversación media', 'Conversa média'), 'talk'),
    ...previewMeasures,
  ],
  breakdowns: [byAgent, by('type', columns.typeCall.label, 'type_call'), ...overTime],
  defaultPeriod: 'yesterday',
  sibling: 'agent_16',
}
