import { by, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { yesNo } from '../declaration/values.ts'

export const chat10: Report = {
  api: 'chat_10',
  family: 'chats',
  grain: 'record',
  title: phrase('WhatsApp billing', 'Facturación de WhatsApp', 'Faturamento do WhatsApp'),
  things: phrase('billed WhatsApp events', 'eventos facturados de WhatsApp', 'eventos faturados de WhatsApp'),
  words: {
    en: ['whatsapp billing', 'whatsapp cost', 'billed conversations', 'templates sent'],
    es: ['facturación de whatsapp', 'consumo de whatsapp', 'conversaciones facturadas', 'plantillas'],
    pt: ['faturamento do whatsapp', 'consumo de whatsapp', 'conversas faturadas', 'modelos'],
  },
  asks: {
    templates: {
      en: ['templates billed'],
      es: ['plantillas facturadas'],
      pt: ['modelos faturados', 'templates faturados'],
    },
  },
  parameters: [],
  columns: [
    columns.connId,
    column('session_id', 'id', phrase('Session', 'Sesión', 'Sessão'), { personal: 'customer' }),
    columns.dateTime,
    columns.customerPhone,
    column('template', 'category', phrase('With a template', 'Con plantilla', 'Com modelo'), {
      values: yesNo,
    }),
    column('destiny', 'category', phrase('Country', 'País', 'País')),
  ],
  time: 'date',
  measures: [
    rows('events', phrase('Billed events', 'Eventos facturados', 'Eventos faturados')),
    ratio(
      'template-share',
      phrase('With a template', 'Con plantilla', 'Com modelo'),
      'templates',
      'events',
      'ratio',
      {
        definition: phrase(
          'Billed events with a template, over all billed events.',
          'Eventos cobrados con plantilla, sobre todos los cobrados.',
          'Eventos cobrados com modelo, sobre todos os cobrados.',
        ),
      },
    ),
    rows(
      'templates',
      phrase('Templates', 'Plantillas', 'Modelos'),
      { column: 'template', is: ['yes'] },
      { detail: true },
    ),
  ],
  breakdowns: [
    by('template', phrase('Template', 'Plantilla', 'Modelo'), 'template'),
    by('destination', phrase('Country', 'País', 'País'), 'destiny'),
    ...overTime,
  ],
  overview: [
    { by: ['template'], measures: ['events'] },
    { by: ['destination'], top: 10 },
    { by: ['time'], measures: ['events'] },
  ],
  defaultPeriod: 'yesterday',
}
