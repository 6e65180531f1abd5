import { by, byAgent, byChannel, byCodeText, byFeeling, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { mean, ratio, rows, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { yesNo } from '../declaration/values.ts'

export const speech1: Report = {
  api: 'speech_1',
  family: 'speech',
  grain: 'record',
  title: phrase('Speech analytics in detail', 'Detalle de analítica de voz', 'Detalhe de análise de fala'),
  things: phrase('analysed interactions', 'interacciones analizadas', 'interações analisadas'),
  words: {
    en: ['speech analytics', 'speech detail', 'sentiment', 'silence'],
    es: ['analítica de voz', 'speech', 'sentimiento', 'silencios', 'saludo'],
    pt: ['análise de fala', 'speech', 'sentimento', 'silêncio', 'saudação'],
  },
  parameters: [],
  columns: [
    columns.agentId,
    columns.agentName,
    columns.agentDni,
    columns.connId,
    columns.time,
    columns.customerId,
    columns.dateTime,
    column('time_silence', 'duration', phrase('Silence', 'Silencio', 'Silêncio')),
    columns.customerPhone,
    columns.codAct,
    columns.codActText,
    column('greeting', 'category', phrase('Greeted', 'Saludó', 'Saudou'), { values: yesNo }),
    column('slow_to_greet', 'category', phrase('Greeted late', 'Saludo tardío', 'Saudação tardia'), {
      values: yesNo,
    }),
    column('greeting_agent_name', 'category', phrase('Said own name', 'Dijo su nombre', 'Disse o nome'), {
      values: yesNo,
    }),
    column('audio_text', 'text', phrase('Transcript', 'Transcripción', 'Transcrição'), {
      personal: 'customer',
    }),
    columns.feeling,
    columns.channel,
    column('category01', 'category', phrase('Category 1', 'Categoría 1', 'Categoria 1')),
  ],
  time: 'date',
  totals: agentTotals,
  measures: [
    rows('interactions', phrase('Analysed', 'Analizadas', 'Analisadas')),
    mean('mean-duration', phrase('Average duration', 'Duración media', 'Duração média'), 'time'),
    ratio('silence-share', phrase('Silence', 'Silencio', 'Silêncio'), 'silence', 'time', 'ratio', {
      good: 'down',
      definition: phrase(
        'Silent seconds over all seconds.',
        'Segundos de silencio sobre todos los segundos.',
        'Segundos de silêncio sobre todos os segundos.',
      ),
    }),
    sum(
      'silence',
      phrase('Silent time', 'Tiempo en silencio', 'Tempo em silêncio'),
      'time_silence',
      'seconds',
      { detail: true },
    ),
    sum('time', columns.totalTime.label, 'time', 'seconds', { detail: true }),
  ],
  breakdowns: [
    byFeeling,
    byAgent,
    byChannel,
    byCodeText,
    by('greeting', phrase('Greeting', 'Saludo', 'Saudação'), 'greeting'),
    by('slow-greeting', phrase('Late greeting', 'Saludo tardío', 'Saudação tardia'), 'slow_to_greet'),
    by('own-name', phrase('Own name said', 'Nombre dicho', 'Nome dito'), 'greeting_agent_name'),
    by('category', phrase('Category 1', 'Categoría 1', 'Categoria 1'), 'category01'),
    ...overTime,
  ],
  overview: [
    { by: ['feeling'], measures: ['interactions'] },
    { by: ['agent'], top: 10 },
    { by: ['greeting'], measures: ['interactions'] },
    { by: ['time'], measures: ['interactions'] },
  ],
  defaultPeriod: 'yesterday',
  sibling: 'speech_4',
}
