import { byAgentId, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const wizard3: Report = {
  api: 'wizard_3',
  family: 'copilot',
  grain: 'record',
  title: phrase(
    'Copilot answers rated bad',
    'Respuestas del Copilot mal calificadas',
    'Respostas do Copilot mal avaliadas',
  ),
  things: phrase('bad ratings', 'calificaciones negativas', 'avaliações negativas'),
  words: {
    en: ['copilot bad ratings', 'bad answers of the copilot', 'copilot rated bad'],
    es: ['calificaciones negativas del copilot', 'copilot negativas', 'copilot mal calificado'],
    pt: ['avaliações negativas do copilot', 'copilot mal avaliado'],
  },
  parameters: [],
  columns: [
    columns.agentId,
    columns.question,
    columns.answerText,
    column('explation', 'text', phrase('Explanation', 'Explicación', 'Explicação'), {
      alsoSeenAs: ['explanation'],
    }),
    columns.dateTime,
  ],
  time: 'date',
  measures: [
    rows('ratings', phrase('Bad ratings', 'Calificaciones negativas', 'Avaliações negativas'), undefined, {
      good: 'down',
    }),
    distinct('agents', phrase('Agents', 'Agentes', 'Agentes'), 'agent_id'),
  ],
  breakdowns: [byAgentId, ...overTime],
  overview: [
    { by: ['agent'], measures: ['ratings'], top: 10 },
    { by: ['time'], measures: ['ratings'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'wizard_2',
}
