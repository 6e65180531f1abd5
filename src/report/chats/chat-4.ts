import { by, byAgent, byChannel, byCode, bySkillId, overTime } from '../declaration/breakdowns.ts'
import { column } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { ratio, rows } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'
import { codes } from '../declaration/values.ts'

export const chat4: Report = {
  api: 'chat_4',
  family: 'chats',
  grain: 'record',
  title: phrase(
    'Mail and social cases in detail',
    'Detalle de correos y casos de redes',
    'Detalhe de e-mails e casos de redes',
  ),
  things: phrase('cases', 'casos', 'casos'),
  words: {
    en: [
      'interaction detail',
      'mail cases',
      'open cases',
      'case status',
      'mails received',
      'incoming mails',
      'mails that came in',
    ],
    es: [
      'detalle de interacciones',
      'casos de correo',
      'casos abiertos',
      'estado de casos',
      'correos recibidos',
      'correos entrantes',
      'correos que entraron',
    ],
    pt: [
      'detalhe de interações',
      'casos de e-mail',
      'casos abertos',
      'e-mails recebidos',
      'e-mails que chegaram',
      'e-mails de entrada',
    ],
  },
  asks: {
    open: {
      en: ['open cases', 'open mails', 'pending mails'],
      es: ['casos abiertos', 'correos abiertos', 'correos pendientes'],
      pt: ['casos abertos', 'casos em aberto', 'e-mails em aberto', 'e-mails pendentes'],
    },
  },
  parameters: [],
  columns: [
    columns.channel,
    columns.agentName,
    columns.skillId,
    column('case_id', 'id', phrase('Case', 'Caso', 'Caso')),
    columns.subject,
    columns.from,
    columns.to,
    columns.body,
    column('answer', 'text', phrase('Reply', 'Respuesta', 'Resposta'), { personal: 'customer' }),
    column('date_creation', 'datetime', phrase('Created', 'Creación', 'Criação')),
    column('close_date', 'datetime', phrase('Closed', 'Cierre', 'Encerramento')),
    column(
      'evaluation_survey',
      'category',
      phrase('Survey result', 'Resultado de encuesta', 'Resultado da pesquisa'),
    ),
    columns.codAct,
    columns.comments,
    column('attachments', 'url', phrase('Attachments', 'Adjuntos', 'Anexos'), { personal: 'customer' }),
    column('status', 'category', phrase('Status', 'Estado', 'Situação'), {
      values: {
        open: phrase('Open', 'Abierto', 'Aberto'),
        close: phrase('Closed', 'Cerrado', 'Encerrado'),
        archived: phrase('Archived', 'Archivado', 'Arquivado'),
      },
    }),
    column('cod_description', 'category', phrase('Disposition', 'Tipificación', 'Tabulação'), {
      values: codes,
      alsoSeenAs: ['description_cod_act'],
    }),
  ],
  time: 'date_creation',
  countedBy: phrase('creation of the case', 'creación del caso', 'criação do caso'),
  totals: agentTotals,
  measures: [
    rows('cases', phrase('Cases', 'Casos', 'Casos')),
    rows('open', phrase('Open', 'Abiertos', 'Abertos'), { column: 'status', is: ['open'] }, { good: 'down' }),
    ratio('closed-share', phrase('Closed', 'Cerrados', 'Encerrados'), 'closed', 'cases', 'ratio', {
      good: 'up',
      definition: phrase(
        'Cases in state closed over all cases of the period.',
        'Casos en estado cerrado sobre todos los del período.',
        'Casos encerrados sobre todos os do período.',
      ),
    }),
    rows(
      'closed',
      phrase('Closed cases', 'Casos cerrados', 'Casos encerrados'),
      { column: 'status', is: ['close', 'closed'] },
      { detail: true },
    ),
  ],
  breakdowns: [
    byChannel,
    by('status', columns.status.label, 'status'),
    byAgent,
    bySkillId,
    byCode,
    by(
      'survey',
      phrase('Survey result', 'Resultado de encuesta', 'Resultado da pesquisa'),
      'evaluation_survey',
    ),
    ...overTime,
  ],
  overview: [
    { by: ['channel'] },
    { by: ['status'], measures: ['cases'] },
    { by: ['agent'], top: 10 },
    { by: ['time'], measures: ['cases'] },
  ],
  defaultPeriod: 'today',
  sibling: 'chat_3',
}
