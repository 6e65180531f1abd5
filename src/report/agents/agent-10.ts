import { by, byAgent, bySkillId, byType, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, rows, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const agent10: Report = {
  api: 'agent_10',
  family: 'agents',
  grain: 'record',
  title: phrase('Holds and mutes in detail', 'Detalle de retención y silencio', 'Detalhe de espera e mudo'),
  things: phrase('holds and mutes', 'retenciones y silencios', 'esperas e mudos'),
  words: {
    en: ['hold detail', 'mute detail', 'holds by hour', 'hold and mute detail'],
    es: ['detalle de hold', 'detalle de mute', 'holds por hora', 'detalle de hold y mute'],
    pt: ['detalhe de hold', 'detalhe de mudo', 'esperas por hora', 'detalhe de hold e mute'],
  },
  parameters: [],
  columns: [
    columns.agentName,
    columns.agentId,
    column('type_action', 'category', phrase('Action', 'Acción', 'Ação'), {
      values: { hold: phrase('Hold', 'Retención', 'Espera'), mute: phrase('Mute', 'Silencio', 'Mudo') },
    }),
    columns.connId,
    columns.typeInteraction,
    columns.time,
    columns.skillId,
    columns.dateTime,
    columns.telephone,
    columns.customerId,
  ],
  time: 'date',
  totals: agentTotals,
  measures: [
    rows('uses', phrase('Holds and mutes', 'Retenciones y silencios', 'Esperas e mudos')),
    sum('time', columns.time.label, 'time', 'seconds'),
    mean('mean-time', phrase('Average time', 'Tiempo medio', 'Tempo médio'), 'time', 'seconds', {
      good: 'down',
    }),
  ],
  breakdowns: [
    by('action', phrase('Action', 'Acción', 'Ação'), 'type_action'),
    byAgent,
    bySkillId,
    byType,
    ...overTime,
  ],
  overview: [{ by: ['action'] }, { by: ['agent'], top: 10 }, { by: ['time'], measures: ['uses'] }],
  defaultPeriod: 'yesterday',
  sibling: 'agent_9',
}
