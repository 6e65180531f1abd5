import { byChannel, byFlow, byOption, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, mean, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

export const diagram13: Report = {
  api: 'diagram_13',
  family: 'ivr',
  grain: 'record',
  title: phrase('Menu options in detail', 'Detalle de opciones de menú', 'Detalhe de opções do menu'),
  things: phrase('menu choices', 'opciones elegidas', 'opções escolhidas'),
  words: {
    en: ['menu options', 'menu choices', 'ivr options by channel', 'menu options chosen'],
    es: ['opciones de menú', 'opciones elegidas', 'opciones por canal', 'opciones de menú elegidas'],
    pt: ['opções do menu', 'opções escolhidas', 'opções por canal', 'opções de menu escolhidas'],
  },
  parameters: [],
  columns: [
    columns.rpId,
    columns.connId,
    columns.customerId,
    columns.channel,
    column('attempt', 'count', phrase('Try', 'Intento', 'Tentativa')),
    columns.telephone,
    columns.dateTime,
    column('second_event', 'duration', phrase('Reached at', 'Momento', 'Momento')),
    columns.menuOption,
  ],
  time: 'date',
  measures: [
    rows('choices', phrase('Menu choices', 'Opciones elegidas', 'Opções escolhidas')),
    distinct('contacts', phrase('Contacts', 'Interacciones', 'Contatos'), 'conn_id'),
    mean(
      'mean-tries',
      phrase('Average tries', 'Intentos promedio', 'Média de tentativas'),
      'attempt',
      'number',
      { good: 'down', detail: true },
    ),
    mean(
      'mean-moment',
      phrase('Average moment reached', 'Momento medio', 'Momento médio'),
      'second_event',
      'seconds',
      { detail: true },
    ),
  ],
  breakdowns: [byOption, byChannel, byFlow, ...overTime],
  overview: [{ by: ['option'], top: 10 }, { by: ['channel'] }, { by: ['time'], measures: ['choices'] }],
  defaultPeriod: 'yesterday',
  sibling: 'diagram_14',
}
