import { byAgentId, overTime } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, ratio, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const wizard1: Report = {
  api: 'wizard_1',
  family: 'copilot',
  grain: 'record',
  title: phrase('Copilot questions', 'Preguntas al Copilot', 'Perguntas ao Copilot'),
  things: phrase('copilot questions', 'preguntas al Copilot', 'perguntas ao Copilot'),
  words: {
    en: ['copilot', 'mr wizard', 'copilot questions', 'ai assistant use'],
    es: ['copilot', 'mr wizard', 'preguntas al copilot', 'uso del copilot'],
    pt: ['copilot', 'mr wizard', 'perguntas ao copilot', 'uso do copilot'],
  },
  parameters: [],
  columns: [columns.agentId, columns.question, columns.answerText, columns.connId, columns.dateTime],
  time: 'date',
  measures: [
    rows('questions', phrase('Questions', 'Preguntas', 'Perguntas')),
    distinct('agents', phrase('Agents', 'Agentes', 'Agentes'), 'agent_id'),
    ratio(
      'questions-per-agent',
      phrase('Questions an agent', 'Preguntas por agente', 'Perguntas por agente'),
      'questions',
      'agents',
      'number',
      { detail: true },
    ),
  ],
  breakdowns: [byAgentId, ...overTime],
  overview: [
    { by: ['agent'], measures: ['questions'], top: 10 },
    { by: ['time'], measures: ['questions'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'wizard_2',
}
