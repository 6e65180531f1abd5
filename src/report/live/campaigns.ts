import { by } from '../declaration/breakdowns.ts'
import { column, columnAs } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { rows, sum, weighted } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { cellsOf, textOf } from './cells-of.ts'

const running = phrase('Running', 'En marcha', 'Em andamento')
const state = phrase('State', 'Estado', 'Estado')
const campaign = phrase('Campaign', 'Campaña', 'Campanha')
const strategy = phrase('Strategy', 'Estrategia', 'Estratégia')
const penetration = phrase('Penetration today', 'Penetración de hoy', 'Penetração de hoje')
const speed = phrase('Calls a minute', 'Llamadas por minuto', 'Chamadas por minuto')

/** "20871 - Encuesta - Strategy (Predictive)": names may hold a dash as well. */
const parts = /^\s*(?<id>\S+)\s+-\s+(?<name>.*?)(?:\s+-\s+Strategy\s*\((?<strategy>[^)]*)\))?\s*$/i

const states: Readonly<Record<string, string>> = { started: 'running', start: 'running', stop: 'stopped' }

export const campaigns: Report = {
  api: 'campaigns',
  family: 'live',
  grain: 'aggregate',
  isLive: true,
  title: phrase('Campaigns now', 'Campañas ahora', 'Campanhas agora'),
  things: phrase('campaigns', 'campañas', 'campanhas'),
  words: {
    en: ['running campaigns', 'active campaigns', 'campaign status', 'penetration', 'dialling speed'],
    es: [
      'campañas en marcha',
      'campañas activas',
      'estado de las campañas',
      'penetración',
      'velocidad de marcación',
    ],
    pt: [
      'campanhas em andamento',
      'campanhas ativas',
      'situação das campanhas',
      'penetração',
      'velocidade de discagem',
    ],
  },
  parameters: [],
  reshape(row) {
    const cell = cellsOf(row)
    const written = textOf(cell('campaign'))
    const { id = '', name = written, strategy = '' } = parts.exec(written)?.groups ?? {}
    const status = textOf(cell('status')).toLowerCase()
    return [{ ...row, campaign_id: id, campaign_name: name, strategy, state: states[status] ?? status }]
  },
  columns: [
    columns.campaignId,
    column('campaign_name', 'name', campaign),
    column('strategy', 'category', strategy),
    column('state', 'category', state, {
      values: { running, stopped: phrase('Stopped', 'Detenidas', 'Paradas') },
    }),
    columns.skillId,
    column('speed', 'number', phrase('Speed', 'Velocidad', 'Velocidade')),
    columns.records,
    column('clean', 'count', phrase('Clean records', 'Registros depurados', 'Registros limpos')),
    column('dial', 'count', phrase('Dialled', 'Marcadas', 'Discadas')),
    columnAs('answer', columns.answerCalls, { label: phrase('Answered', 'Contestadas', 'Atendidas') }),
    column('no_answer', 'count', phrase('No answer', 'No contesta', 'Não atende')),
    column(
      'busy/congestion/failed',
      'count',
      phrase('Busy or failed', 'Ocupado o fallida', 'Ocupado ou com falha'),
    ),
    column('answer_machine', 'count', phrase('Voicemail', 'Buzón de voz', 'Caixa postal')),
    column('penetration_day', 'percent', penetration),
    column(
      'penetration_now',
      'percent',
      phrase('Penetration of this run', 'Penetración de la vuelta', 'Penetração da volta'),
    ),
    columns.hits,
    column('calls_x_min', 'number', speed),
    column('recycled', 'count', phrase('Recycled', 'Recicladas', 'Recicladas')),
  ],
  measures: [
    rows('running', running, { column: 'state', is: ['running'] }),
    sum('dialled', phrase('Dialled today', 'Marcadas hoy', 'Discadas hoje'), 'dial'),
    sum('answered', phrase('Answered', 'Contestadas', 'Atendidas'), 'answer'),
    sum('hits', columns.hits.label, 'hits', 'count', { good: 'up' }),
    weighted('penetration', penetration, 'penetration_day', 'records', 'ratio', { good: 'up' }),
    sum('speed', speed, 'calls_x_min', 'number'),
    weighted(
      'penetration-of-run',
      phrase('Penetration of this run', 'Penetración de la vuelta', 'Penetração da volta'),
      'penetration_now',
      'records',
      'ratio',
      { detail: true },
    ),
    sum('records', columns.records.label, 'records', 'count', { detail: true }),
    sum('no-answer', phrase('No answer', 'No contesta', 'Não atende'), 'no_answer', 'count', {
      detail: true,
    }),
    sum(
      'failed',
      phrase('Busy or failed', 'Ocupado o fallida', 'Ocupado ou com falha'),
      'busy/congestion/failed',
      'count',
      { detail: true },
    ),
    sum('machines', phrase('Voicemail', 'Buzón de voz', 'Caixa postal'), 'answer_machine', 'count', {
      detail: true,
    }),
    rows(
      'stopped',
      phrase('Stopped', 'Detenidas', 'Paradas'),
      { column: 'state', is: ['stopped'] },
      { detail: true },
    ),
  ],
  breakdowns: [
    by('campaign', campaign, 'campaign_name'),
    by('state', state, 'state'),
    by('strategy', strategy, 'strategy'),
  ],
  overview: [{ by: ['campaign'], measures: ['dialled', 'answered', 'hits', 'penetration', 'speed'] }],
  defaultPeriod: 'today',
  sibling: 'campaign_1',
}
