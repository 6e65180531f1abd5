import { by, byFeeling, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { rows, sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const speech5: Report = {
  api: 'speech_5',
  family: 'speech',
  grain: 'record',
  title: phrase('Texts analysed on demand', 'Textos analizados por demanda', 'Textos analisados sob demanda'),
  things: phrase('texts analysed', 'textos analizados', 'textos analisados'),
  words: {
    en: ['speech on demand', 'analysed texts', 'analysis of texts on demand'],
    es: ['speech por demanda', 'textos analizados', 'análisis de textos por demanda'],
    pt: ['speech sob demanda', 'textos analisados', 'análise de textos sob demanda'],
  },
  parameters: [],
  columns: [
    column('id_agent', 'id', phrase('Agent id', 'Id del agente', 'Id do agente'), {
      personal: 'agent',
      alsoSeenAs: ['agent_id'],
    }),
    column('id_text', 'id', phrase('Conversation', 'Conversación', 'Conversa')),
    columns.analysedText,
    column('summary', 'text', phrase('Summary', 'Resumen', 'Resumo'), { personal: 'customer' }),
    columns.feeling,
    columns.dateTime,
    columns.totalChars,
  ],
  time: 'date',
  measures: [
    rows('texts', phrase('Texts analysed', 'Textos analizados', 'Textos analisados')),
    sum('characters', columns.totalChars.label, 'total_chars'),
  ],
  breakdowns: [byFeeling, by('agent', columns.agentName.label, 'id_agent'), ...overTime],
  overview: [{ by: ['feeling'] }, { by: ['agent'], top: 10 }, { by: ['time'], measures: ['texts'] }],
  defaultPeriod: 'yesterday',
  sibling: 'speech_1',
}
