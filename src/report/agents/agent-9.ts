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
    en: ['hold and mute'],
    es: ['hold', 'mute', 'retención'],
    pt: ['hold', 'mudo'],
  },
  asks: {
    'mute-time': {
      en: ['mute time', 'time on mute'],
      es: ['tiempo en mute', 'tiempo en silencio'],
      pt: ['tempo no mudo', 'tempo de mute'],
    },
    'hold-time': {
      en: ['hold time', 'time on hold'],
      es: ['tiempo en espera', 'tiempo de hold', 'tiempo en retención'],
      pt: ['tempo em espera', 'tempo de hold'],
    },
    uses: {
      en: ['holds and mutes', 'hold and mute'],
      es: ['holds y mutes', 'retenciones y silencios'],
      pt: ['esperas e mudos', 'hold e mute'],
    },
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
