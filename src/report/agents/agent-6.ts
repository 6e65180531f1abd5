import { byHour } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { phrase } from '../declaration/phrase.ts'
import { idleStates, stateColumns, stateMeasures } from './states.ts'

export const agent6: Report = {
  api: 'agent_6',
  family: 'agents',
  grain: 'aggregate',
  title: phrase(
    'Occupancy and agent states by hour',
    'Ocupación y estados por hora',
    'Ocupação e estados por hora',
  ),
  things: phrase('agent calls', 'llamadas de los agentes', 'chamadas dos agentes'),
  words: {
    en: ['occupancy by hour', 'agent states per hour', 'agents by hour', 'how busy agents are by hour'],
    es: [
      'estados por hora',
      'ocupación por hora',
      'agentes por hora',
      'ocupación por franja',
      'qué tan ocupados por hora',
      'ocupación por franja horaria',
    ],
    pt: ['estados por hora', 'ocupação por hora', 'agentes por hora', 'ocupação por faixa de horário'],
  },
  parameters: [],
  columns: [columns.hour, ...stateColumns()],
  hour: 'hour',
  idle: idleStates(),
  measures: [...stateMeasures()],
  breakdowns: [...byHour],
  defaultPeriod: 'yesterday',
}
