import { column } from '../declaration/column.ts'
import type { Report } from '../declaration/declaration.ts'
import { alone } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

const cpu = (name: string, label: Report['title']) => column(name, 'percent', label)
const average = phrase('CPU, average of 10 s', 'CPU, promedio de 10 s', 'CPU, média de 10 s')
const most = phrase('CPU, most', 'CPU, máximo', 'CPU, máximo')
const least = phrase('CPU, least', 'CPU, mínimo', 'CPU, mínimo')
const ram = phrase('Memory', 'Memoria', 'Memória')
const calls = phrase('Calls in progress', 'Llamadas en curso', 'Chamadas em andamento')
const connected = phrase('Agents connected', 'Agentes conectados', 'Agentes conectados')

export const infoServer: Report = {
  api: 'info_server',
  family: 'live',
  grain: 'aggregate',
  isLive: true,
  title: phrase('Server now', 'Servidor ahora', 'Servidor agora'),
  things: phrase('server', 'servidor', 'servidor'),
  words: {
    en: ['server load', 'server status', 'server', 'cpu'],
    es: ['carga del servidor', 'estado del servidor', 'servidor', 'cpu'],
    pt: ['carga do servidor', 'situação do servidor', 'servidor', 'cpu'],
  },
  parameters: [],
  columns: [
    cpu('cpu_avg_10s', average),
    cpu('cpu_max_10s', most),
    cpu('cpu_min_10s', least),
    cpu('ram', ram),
    column('calls', 'count', calls),
    column('connected_agents', 'count', connected),
  ],
  measures: [
    alone('cpu', average, 'cpu_avg_10s', 'ratio', { good: 'down' }),
    alone('cpu-most', most, 'cpu_max_10s', 'ratio', { good: 'down', detail: true }),
    alone('cpu-least', least, 'cpu_min_10s', 'ratio', { good: 'down', detail: true }),
    alone('ram', ram, 'ram', 'ratio', { good: 'down' }),
    alone('calls', calls, 'calls', 'count'),
    alone('connected', connected, 'connected_agents', 'count'),
  ],
  breakdowns: [],
  defaultPeriod: 'today',
  note: phrase(
    'Only operations with a server of their own have it.',
    'Solo lo tienen las operaciones con servidor propio.',
    'Só têm as operações com servidor próprio.',
  ),
}
