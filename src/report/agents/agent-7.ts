import { byAgent, overDays } from '../declaration/breakdowns.ts'
import * as columns from '../declaration/columns.ts'
import type { Report } from '../declaration/declaration.ts'
import { distinct, mean, rows, sum, timeOfDay } from '../declaration/measures.ts'
import * as parameters from '../declaration/parameters.ts'
import { phrase } from '../declaration/phrase.ts'
import { agentTotals } from '../declaration/totals.ts'

export const agent7: Report = {
  api: 'agent_7',
  family: 'agents',
  grain: 'record',
  title: phrase('Logins and logouts', 'Conexión y desconexión de agentes', 'Login e logout dos agentes'),
  things: phrase('shifts', 'jornadas', 'jornadas'),
  words: {
    en: ['login logout', 'login time', 'connected time', 'attendance', 'adherence'],
    es: ['logueo', 'conexión', 'hora de conexión', 'asistencia', 'jornada', 'adherencia', 'ingreso y salida'],
    pt: ['login e logout', 'tempo conectado', 'presença', 'jornada', 'aderência'],
  },
  parameters: [parameters.agentDocument],
  columns: [
    columns.agentName,
    columns.agentId,
    columns.date,
    columns.login,
    columns.logout,
    columns.loginTime,
    columns.agentDni,
  ],
  time: 'date',
  countedBy: phrase('day of the shift', 'día de la jornada', 'dia da jornada'),
  totals: agentTotals,
  idle: ['login', 'login_time'],
  measures: [
    timeOfDay(
      'first-login',
      phrase('First login', 'Primera conexión', 'Primeiro login'),
      'earliest',
      'login',
      'date',
    ),
    timeOfDay(
      'last-logout',
      phrase('Last logout', 'Última desconexión', 'Último logout'),
      'latest',
      'logout',
      'date',
    ),
    rows('shifts', phrase('Shifts', 'Jornadas', 'Jornadas')),
    sum('login-time', columns.loginTime.label, 'login_time', 'seconds'),
    mean(
      'mean-login-time',
      phrase('Average time logged in', 'Tiempo medio conectado', 'Tempo médio conectado'),
      'login_time',
    ),
    distinct('agents', phrase('Agents', 'Agentes', 'Agentes'), 'agent_id'),
  ],
  breakdowns: [byAgent, ...overDays],
  defaultPeriod: 'today',
}
