import { byAgent } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const agent9: Report = {
  api: 'agent_9',
  family: 'agents',
  grain: 'aggregate',
  title: phrase('Hold and mute time by agent', 'Retención y silencio por agente', 'Espera e mudo por agente'),
  things: phrase('holds and mutes', 'retenciones y silencios', 'esperas e mudos'),
  words: {
    en: ['hold time', 'mute time', 'hold and mute'],
    es: ['hold', 'tiempo en espera', 'mute', 'tiempo de hold', 'retención'],
    pt: ['hold', 'tempo em espera', 'mudo', 'tempo de mute'],
  },
  parameters: [],
  columns: [
    columns.agentName,
    column('count', 'count', phrase('Times used', 'Veces usado', 'Vezes usado')),
    column('hold_time', 'duration', phrase('On hold', 'En retención', 'Em espera')),
    column('mute_time', 'duration', phrase('On mute', 'En silencio', 'No mudo')),
    columns.totalTime,
  ],
  totals: agentTotals,
  measures: [
    sum('uses', phrase('Holds and mutes', 'Retenciones y silencios', 'Esperas e mudos'), 'count'),
    sum('hold-time', phrase('On hold', 'En retención', 'Em espera'), 'hold_time', 'seconds'),
    sum('mute-time', phrase('On mute', 'En silencio', 'No mudo'), 'mute_time', 'seconds'),
    ratio(
      'mean-time',
      phrase('Average time each', 'Tiempo medio por vez', 'Tempo médio por vez'),
      'total-time',
      'uses',
      'seconds',
      { good: 'down' },
    ),
    sum('total-time', columns.totalTime.label, 'total_time', 'seconds', { detail: true }),
  ],
  breakdowns: [byAgent],
  defaultPeriod: 'yesterday',
  sibling: 'agent_10',
}
