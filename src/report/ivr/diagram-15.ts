import { by, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, rows, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const diagram15: Report = {
  api: 'diagram_15',
  family: 'ivr',
  grain: 'record',
  title: phrase('Voice-bot conversations', 'Conversaciones del bot de voz', 'Conversas do robô de voz'),
  things: phrase('voice-bot conversations', 'conversaciones del bot de voz', 'conversas do robô de voz'),
  words: {
    en: ['voicebot', 'voice bot conversations', 'voice bot', 'voice bot calls'],
    es: [
      'voicebot',
      'bot de voz',
      'conversaciones de voz',
      'llamadas del bot de voz',
      'conversaciones del voicebot',
    ],
    pt: ['voicebot', 'robô de voz', 'conversas de voz', 'chamadas do robô de voz', 'conversas do voicebot'],
  },
  parameters: [],
  columns: [
    column('conversational_id', 'id', phrase('Voice flow', 'Flujo de voz', 'Fluxo de voz')),
    column('connect_id', 'id', phrase('Conversation', 'Conversación', 'Conversa')),
    columns.dateTime,
    column('ivr_time', 'duration', phrase('Length', 'Duración', 'Duração')),
    column(
      'nlp_credits',
      'number',
      phrase('Language credits', 'Créditos de lenguaje', 'Créditos de linguagem'),
    ),
    column('asr_time', 'duration', phrase('Listening time', 'Tiempo de escucha', 'Tempo de escuta')),
    column('tts_credits', 'number', phrase('Speech credits', 'Créditos de voz', 'Créditos de voz')),
  ],
  time: 'date',
  measures: [
    rows('conversations', phrase('Conversations', 'Conversaciones', 'Conversas')),
    mean('mean-duration', phrase('Average duration', 'Duración media', 'Duração média'), 'ivr_time'),
    sum(
      'nlp-credits',
      phrase('Language credits', 'Créditos de lenguaje', 'Créditos de linguagem'),
      'nlp_credits',
      'number',
    ),
    sum(
      'tts-credits',
      phrase('Speech credits', 'Créditos de voz', 'Créditos de voz'),
      'tts_credits',
      'number',
    ),
    sum(
      'listening-time',
      phrase('Listening time', 'Tiempo de escucha', 'Tempo de escuta'),
      'asr_time',
      'seconds',
      { detail: true },
    ),
  ],
  breakdowns: [
    by('flow', phrase('Voice flow', 'Flujo de voz', 'Fluxo de voz'), 'conversational_id'),
    ...overTime,
  ],
  overview: [
    { by: ['flow'], top: 10 },
    { by: ['time'], measures: ['conversations'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_9',
}
