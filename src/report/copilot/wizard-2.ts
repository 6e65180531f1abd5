import { byAgentId, overTime } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const wizard2: Report = {
  api: 'wizard_2',
  family: 'copilot',
  grain: 'record',
  title: phrase(
    'Copilot answers rated good',
    'Respuestas del Copilot bien calificadas',
    'Respostas do Copilot bem avaliadas',
  ),
  things: phrase('good ratings', 'calificaciones positivas', 'avaliações positivas'),
  words: {
    en: ['copilot good ratings', 'good answers of the copilot', 'copilot rated good'],
    es: ['calificaciones positivas del copilot', 'copilot positivas', 'copilot bien calificado'],
    pt: ['avaliações positivas do copilot', 'copilot bem avaliado'],
  },
  parameters: [],
  columns: [columns.agentId, columns.question, columns.answerText, columns.dateTime],
  time: 'date',
  measures: [
    rows('ratings', phrase('Good ratings', 'Calificaciones positivas', 'Avaliações positivas'), undefined, {
      good: 'up',
    }),
    distinct('agents', phrase('Agents', 'Agentes', 'Agentes'), 'agent_id'),
  ],
  breakdowns: [byAgentId, ...overTime],
  overview: [
    { by: ['agent'], measures: ['ratings'], top: 10 },
    { by: ['time'], measures: ['ratings'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'wizard_3',
}
