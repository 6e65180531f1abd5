import { byAgent } from '../declaration/breakdowns.ts'
import { readWallClock } from '../table/cells.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, percentile, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { cellsOf, listOf } from './cells-of.ts'

const age = phrase('Oldest', 'El más antiguo', 'O mais antigo')

export const interactions: Report = {
  api: 'interactions',
  family: 'live',
  grain: 'record',
  isLive: true,
  title: phrase(
    'Mails and cases open now',
    'Correos y casos abiertos ahora',
    'E-mails e casos abertos agora',
  ),
  things: phrase('open mails and cases', 'correos y casos abiertos', 'e-mails e casos abertos'),
  words: {
    en: ['open interactions', 'open mails', 'pending mails', 'unanswered mails', 'open cases'],
    es: [
      'interacciones abiertas',
      'correos abiertos',
      'correos pendientes',
      'correos sin responder',
      'casos abiertos',
    ],
    pt: [
      'interações abertas',
      'e-mails abertos',
      'e-mails pendentes',
      'e-mails sem resposta',
      'casos abertos',
    ],
  },
  parameters: [],
  /** A row for each case, with its age; who wrote it and what it is about are not read. */
  reshape(row, at) {
    const cell = cellsOf(row)
    const agent = { agent_id: cell('agent_id'), agent_name: cell('agent_name') }
    return listOf(cell('active_interactions')).map((one) => {
      const seconds = (at - readWallClock(cellsOf(one)('date'))) / 1000
      return { ...agent, age: Number.isNaN(seconds) ? '' : Math.max(0, seconds) }
    })
  },
  columns: [columns.agentId, columns.agentName, column('age', 'duration', age)],
  measures: [
    rows('open', phrase('Open', 'Abiertos', 'Abertos'), undefined, { good: 'down' }),
    percentile('oldest', age, 'age', 100, { good: 'down' }),
    mean('mean-age', phrase('Average age', 'Antigüedad media', 'Idade média'), 'age', 'seconds', {
      detail: true,
    }),
  ],
  breakdowns: [byAgent],
  defaultPeriod: 'today',
  sibling: 'chat_4',
}
