import { reports } from '../../report/catalogue.ts'
import type { Dimension } from '../../report/declaration/declaration.ts'
import { phrases } from '../text/phrases.ts'
import { wordsOf } from '../text/words-of.ts'

const usual: readonly (readonly [Dimension, readonly (readonly string[])[]])[] = [
  [
    'weekday',
    phrases('weekday, day of the week, day of week, dia de la semana, dia da semana, dias de la semana'),
  ],
  [
    'half-hour',
    phrases(
      'half hour, half an hour, half - hour, media hora, meia hora, 30 minutes, 30 minutos, 30 min, intervalo de 30 minutos, intervalos de 30 minutos, half hourly, 30 minute interval, 30 minute intervals, 30 - minute interval, 30 - minute intervals, half hour interval, half hour intervals, 30 min interval, franja de 30 minutos, franjas de 30 minutos, franja de 30 min, franjas de 30 min, franja de media hora, franjas de media hora, faixa de 30 minutos, faixas de 30 minutos, faixa de meia hora, faixas de meia hora, intervalo de 30 min, intervalos de 30 min, intervalo de media hora, intervalos de media hora, intervalo de meia hora, intervalos de meia hora',
    ),
  ],
  ['channel', phrases('channel, channels, canal, canales, canais, chanel, chanell, cannal')],
  [
    'agent',
    phrases(
      'agent, agents, agente, agentes, asesor, asesores, asesora, atendente, atendentes, operator, operador, operadores, advisor, representative, persona, person, ejecutivo, rep',
    ),
  ],
  [
    'receiver',
    phrases(
      'receiver, recipient, receptor, quien recibe, quem recebe, destino, agente receptor, agente que recibe, agente que recibio, agente que recebe, agente que recebeu, quien recibio, quem recebeu, receiving agent',
    ),
  ],
  [
    'pair',
    phrases('pair, pairs, par, pares, from and to, de quien a quien, de quem para quem, origen y destino'),
  ],
  ['skill', phrases('skill, skills, queue, queues, cola, colas, fila, filas, servicio, servico')],
  ['campaign', phrases('campaign, campaigns, campana, campanas, campanha, campanhas')],
  [
    'code',
    phrases(
      'code, codes, codigo, codigos, tipificacion, tipificaciones, tabulacao, tabulacoes, disposition, dispositions, disposition code, wrap up code, codigo de actividad, codigo de tipificacion, codigo de tabulacao, activity code, wrap up, wrap - up code',
    ),
  ],
  [
    'result',
    phrases(
      'result, results, resultado, resultados, outcome, call result, resultado de llamada, resultado de la llamada, resultado da chamada',
    ),
  ],
  [
    'hangup',
    phrases('hang up, hangup, who hung up, quien colgo, quien cuelga, quem desligou, quem desliga, colgado'),
  ],
  [
    'type',
    phrases(
      'type, types, tipo, tipos, interaction type, tipo de interaccion, tipo de interacao, tipo de llamada',
    ),
  ],
  ['customer', phrases('customer, customers, cliente, clientes')],
  [
    'hour',
    phrases(
      'hour, hours, hora, horas, franja, franjas, franja horaria, faixa horaria, faixa de horario, faixas de horario, hour of the day, hora del dia, hora do dia, interval, hr',
    ),
  ],
  [
    'ten-minutes',
    phrases('ten minutes, 10 minutes, 10 min, diez minutos, 10 minutos, dez minutos, ten - minute interval'),
  ],
  [
    'number',
    phrases(
      'line, lines, linea, lineas, linha, linhas, number dialled, dialled number, line dialled, numero marcado, numero discado',
    ),
  ],
  [
    'state',
    phrases('state, states, estado, estados, status, situacao, pause type, tipo de pausa, tipo de auxiliar'),
  ],
  ['option', phrases('option, options, opcion, opciones, opcao, opcoes')],
  ['day', phrases('day, days, dia, dias, date, fecha, data')],
  ['week', phrases('week, weeks, semana, semanas')],
  ['month', phrases('month, months, mes, meses')],
]

/** The breakdowns that few reports have go by what the catalogue calls them. */
export const dimensionNames = [...usual, ...fromCatalogue()]

function fromCatalogue(): typeof usual {
  const known = new Set(usual.flatMap(([, ways]) => ways.map((way) => way.join(' '))))
  const found = new Map<string, readonly [Dimension, readonly (readonly string[])[]]>()
  for (const { by, label } of reports.flatMap(({ breakdowns }) => breakdowns)) {
    for (const way of Object.values(label).map(wordsOf)) {
      const name = way.join(' ')
      if (!known.has(name) && !found.has(name)) found.set(name, [by, [way]])
    }
  }
  return [...found.values()]
}

/** Breakdowns that one word asks for: "hourly", "día a día". */
export const spreadingWords: readonly (readonly [Dimension, readonly (readonly string[])[]])[] = [
  [
    'hour',
    phrases('hourly, hour by hour, hora a hora, hora por hora, por horas, de hora en hora, de hora em hora'),
  ],
  [
    'day',
    phrases(
      'daily, day by day, dia a dia, dia por dia, diario, diaria, diarios, diarias, diariamente, day to day',
    ),
  ],
  [
    'ten-minutes',
    phrases(
      'every 10 minutes, every ten minutes, cada 10 minutos, cada diez minutos, a cada 10 minutos, a cada dez minutos, in 10 minute intervals, in ten - minute intervals, in ten minute intervals, en intervalos de 10 minutos, en intervalos de diez minutos, em intervalos de 10 minutos, em intervalos de dez minutos',
    ),
  ],
  ['pair', phrases('who to whom, to whom, de quien a quien, a quien, de quem para quem, para quem')],
  ['week', phrases('weekly, week by week, semana a semana, semana por semana, semanal, semanalmente')],
  [
    'month',
    phrases('monthly, month by month, mes a mes, mes por mes, mensual, mensal, mensualmente, mensalmente'),
  ],
  [
    'half-hour',
    phrases(
      'half hourly, every 30 minutes, cada 30 minutos, a cada 30 minutos, each 30 minutes, every half hour, cada media hora, a cada meia hora, en intervalos de media hora, en franjas de media hora, en intervalos de 30 minutos, en franjas de 30 minutos, in half hour intervals, in 30 minute intervals, em intervalos de meia hora, em intervalos de 30 minutos, de meia em meia hora, de media en media hora, em faixas de 30 minutos',
    ),
  ],
]
