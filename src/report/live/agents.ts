import { byAgent, by } from '../declaration/breakdowns.ts'
import { column, columnAs } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { percentile, ratio, rows, sum, weighted } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'
import { activities, activityOf } from './activity.ts'
import { cellsOf, textOf } from './cells-of.ts'

const inState = phrase('Longest time', 'Mayor tiempo', 'Maior tempo')
const status = phrase('State', 'Estado', 'Estado')
const activity = phrase('Doing', 'Qué hacen', 'O que fazem')

const statuses = {
  ready: activities.free,
  ring: activities.ringing,
  talk: activities.busy,
  inbound: phrase('On an inbound call', 'En llamada entrante', 'Em chamada recebida'),
  outbound: phrase('On an outbound call', 'En llamada saliente', 'Em chamada realizada'),
  internal: phrase('On an internal call', 'En llamada interna', 'Em chamada interna'),
  acw: activities.wrapping,
}

const is = (value: keyof typeof activities) => ({ column: 'activity', is: [value] })

export const agents: Report = {
  api: 'agents',
  family: 'live',
  grain: 'record',
  isLive: true,
  title: phrase('Agents connected now', 'Agentes conectados ahora', 'Agentes conectados agora'),
  things: phrase('agents connected', 'agentes conectados', 'agentes conectados'),
  words: {
    en: [
      'who is connected now',
      'agents connected now',
      'agents on break now',
      'agent status',
      'free agents',
      'people',
    ],
    es: [
      'quién está conectado',
      'agentes conectados ahora',
      'agentes en auxiliar ahora',
      'estado de los agentes',
      'agentes disponibles',
      'gente',
    ],
    pt: [
      'quem está conectado',
      'agentes conectados agora',
      'agentes em pausa agora',
      'estado dos agentes',
      'agentes disponíveis',
      'pessoas',
    ],
  },
  parameters: [],
  reshape(row) {
    const activity = activityOf(textOf(cellsOf(row)('agent_status')))
    return activity === undefined ? [] : [{ ...row, activity }]
  },
  columns: [
    columns.agentId,
    columns.agentName,
    column('agent_status', 'category', status, { values: statuses }),
    column('activity', 'category', activity, { values: activities }),
    columns.calls,
    columns.inbound,
    columns.outbound,
    columns.internal,
    column('time_state_now', 'duration', inState),
    columns.readyTime,
    columns.inboundTime,
    columns.outboundTime,
    columns.acwTime,
    columns.ringTime,
    columns.loginTime,
    columnAs('aht_time', columns.aht),
    columnAs('ocupation', columns.occupancy, { alsoSeenAs: ['occupation', 'occupancy'] }),
    columns.auxTime,
  ],
  measures: [
    rows('connected', phrase('Connected', 'Conectados', 'Conectados')),
    rows('free', activities.free, is('free')),
    rows('busy', activities.busy, is('busy')),
    rows('paused', activities.paused, is('paused')),
    rows('wrapping', activities.wrapping, is('wrapping'), { detail: true }),
    rows('ringing', activities.ringing, is('ringing'), { detail: true }),
    percentile('time-in-state', inState, 'time_state_now', 100, { detail: true }),
    sum('calls', phrase('Calls today', 'Llamadas de hoy', 'Chamadas de hoje'), 'calls', 'count', {
      detail: true,
    }),
    sum('login-time', columns.loginTime.label, 'login_time', 'seconds', { detail: true }),
    sum('aux-time', columns.auxTime.label, 'aux_time', 'seconds', { detail: true }),
    weighted('aht', columns.aht.label, 'aht_time', 'calls', 'seconds', { good: 'down', detail: true }),
    ratio('occupancy', columns.occupancy.label, 'busy-time', 'staffed-time', 'ratio', {
      good: 'up',
      detail: true,
      definition: phrase(
        'Talk and wrap-up time over the time logged in without pauses, of the day so far.',
        'Tiempo en conversación y tipificación sobre el tiempo conectado sin auxiliares, en lo que va del día.',
        'Tempo em conversa e pós-atendimento sobre o tempo conectado sem pausas, até agora no dia.',
      ),
    }),
    {
      id: 'busy-time',
      label: phrase('Talk and wrap-up', 'Conversación y tipificación', 'Conversa e pós-atendimento'),
      unit: 'seconds',
      formula: { kind: 'sum', column: 'inbound_time', plus: ['outbound_time', 'acw_time'] },
      detail: true,
    },
    {
      id: 'staffed-time',
      label: phrase('Logged in without pauses', 'Conectado sin auxiliares', 'Conectado sem pausas'),
      unit: 'seconds',
      formula: { kind: 'sum', column: 'login_time', minus: ['aux_time'] },
      detail: true,
    },
  ],
  breakdowns: [by('state', status, 'agent_status'), byAgent, by('activity', activity, 'activity')],
  overview: [
    { by: ['state'], measures: ['connected', 'time-in-state'] },
    { by: ['agent', 'state'], measures: ['time-in-state', 'calls'], top: 10 },
  ],
  defaultPeriod: 'today',
  sibling: 'agent_7',
}
