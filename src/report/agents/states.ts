import { columnAs } from '../declaration/column.ts'
import * as columns from '../declaration/columns.ts'
import type { Column, Measure } from '../declaration/declaration.ts'
import { measure, ratio, sum, weighted } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

/** States that an agent is in whatever the calls are for. */
const ownTimes = new Set([columns.readyTime, columns.loginTime, columns.auxTime])

/**
 * What agents did with their time, as reports give it; `prefix` is the list that the columns are nested in, `repeatsOver`
 * the column over whose values the agents' own time is repeated.
 */
export function stateColumns(prefix = '', repeatsOver?: string): readonly Column[] {
  return [
    columns.calls,
    columns.inbound,
    columns.outbound,
    columns.internal,
    columns.readyTime,
    columns.inboundTime,
    columns.outboundTime,
    columns.acwTime,
    columns.ringTime,
    columns.loginTime,
    columns.aht,
    columns.occupancy,
    columns.auxTime,
  ].map((column) =>
    columnAs(
      `${prefix}${column.name}`,
      column,
      repeatsOver !== undefined && ownTimes.has(column) ? { repeatsOver } : {},
    ),
  )
}

/** The same by agent, day and time of day. */
export const dailyStateColumns: readonly Column[] = [
  columns.agentName,
  columns.agentId,
  columns.agentDni,
  columns.date,
  columns.hour,
  ...stateColumns(),
]

/** What is nothing of an agent who did not work, and in an hour that nobody worked in. */
export function idleStates(prefix = ''): readonly string[] {
  return [columns.calls, columns.loginTime].map(({ name }) => `${prefix}${name}`)
}

/** The figures that are made of them. */
export function stateMeasures(prefix = ''): readonly Measure[] {
  const time = (id: string, column: { readonly name: string; readonly label: Measure['label'] }) =>
    sum(id, column.label, `${prefix}${column.name}`, 'seconds', { detail: true })
  return [
    sum('calls', columns.calls.label, `${prefix}calls`),
    weighted('aht', columns.aht.label, `${prefix}aht`, `${prefix}calls`, 'seconds', {
      good: 'down',
      definition: phrase(
        'Average handling time of all the calls counted here, outbound and internal ones too, weighted by the calls.',
        'Tiempo medio de operación de todas las llamadas contadas aquí, también salientes e internas, ponderado por las llamadas.',
        'Tempo médio de atendimento de todas as chamadas contadas aqui, também realizadas e internas, ponderado pelas chamadas.',
      ),
    }),
    ratio('occupancy', columns.occupancy.label, 'busy-time', 'staffed-time', 'ratio', {
      good: 'up',
      definition: phrase(
        'Talk and wrap-up time over the time logged in without pauses.',
        'Tiempo en conversación y tipificación sobre el tiempo conectado sin auxiliares.',
        'Tempo em conversa e pós-atendimento sobre o tempo conectado sem pausas.',
      ),
    }),
    sum('login-time', columns.loginTime.label, `${prefix}login_time`, 'seconds'),
    sum('aux-time', columns.auxTime.label, `${prefix}aux_time`, 'seconds'),
    sum('inbound', columns.inbound.label, `${prefix}inbound`, 'count', { detail: true }),
    sum('outbound', columns.outbound.label, `${prefix}outbound`, 'count', { detail: true }),
    sum('internal', columns.internal.label, `${prefix}internal`, 'count', { detail: true }),
    time('ready-time', columns.readyTime),
    time('inbound-time', columns.inboundTime),
    time('outbound-time', columns.outboundTime),
    time('acw-time', columns.acwTime),
    time('ring-time', columns.ringTime),
    measure(
      'busy-time',
      phrase('Talk and wrap-up', 'Conversación y tipificación', 'Conversa e pós-atendimento'),
      'seconds',
      {
        kind: 'sum',
        column: `${prefix}inbound_time`,
        plus: [`${prefix}outbound_time`, `${prefix}acw_time`],
      },
      { detail: true },
    ),
    measure(
      'staffed-time',
      phrase('Logged in without pauses', 'Conectado sin auxiliares', 'Conectado sem pausas'),
      'seconds',
      { kind: 'sum', column: `${prefix}login_time`, minus: [`${prefix}aux_time`] },
      { detail: true },
    ),
  ]
}

export function outcomeMeasures(prefix = ''): readonly Measure[] {
  return [
    sum('hits', columns.hits.label, `${prefix}hits`, 'count', { good: 'up', detail: true }),
    sum('rpc', columns.rpc.label, `${prefix}rpc`, 'count', { good: 'up', detail: true }),
  ]
}
