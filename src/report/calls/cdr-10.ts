import { by, byAgent, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, rows, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { sides } from '../declaration/values.ts'

export const cdr10: Report = {
  api: 'cdr_10',
  family: 'calls',
  grain: 'record',
  title: phrase('Cobrowsing sessions', 'Sesiones de cobrowsing', 'Sessões de cobrowsing'),
  things: phrase('cobrowsing sessions', 'sesiones de cobrowsing', 'sessões de cobrowsing'),
  words: {
    en: ['cobrowsing', 'shared browsing'],
    es: ['cobrowsing', 'navegación compartida'],
    pt: ['cobrowsing', 'navegação compartilhada'],
  },
  parameters: [],
  columns: [
    columns.agentId,
    columns.agentName,
    columns.dateIni,
    columns.dateEnd,
    columns.time,
    column('hung_up', 'category', phrase('Ended by', 'Quién terminó', 'Quem encerrou'), { values: sides }),
  ],
  time: 'date_ini',
  countedBy: phrase('beginning of the session', 'inicio de la sesión', 'início da sessão'),
  totals: agentTotals,
  measures: [
    rows('sessions', phrase('Sessions', 'Sesiones', 'Sessões')),
    mean('mean-duration', phrase('Average duration', 'Duración media', 'Duração média'), 'time'),
    sum('time', columns.totalTime.label, 'time', 'seconds'),
  ],
  breakdowns: [
    byAgent,
    by('hangup', phrase('Who ended it', 'Quién terminó', 'Quem encerrou'), 'hung_up'),
    ...overTime,
  ],
  defaultPeriod: 'yesterday',
}
