import type { Dimension } from '../../report/declaration.ts'
import { phrases } from '../text/phrases.ts'
import { phraseEnd, take, wordAt, type Sentence } from './sentence.ts'

const names: readonly (readonly [Dimension, readonly (readonly string[])[]])[] = [
  [
    'weekday',
    phrases('weekday, day of the week, day of week, dia de la semana, dia da semana, dias de la semana'),
  ],
  [
    'half-hour',
    phrases(
      'half hour, half an hour, half - hour, media hora, meia hora, 30 minutes, 30 minutos, 30 min, intervalo de 30 minutos, intervalos de 30 minutos, half hourly',
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
      'receiver, recipient, receptor, quien recibe, quem recebe, destino, agente receptor, receiving agent',
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
      'hour, hours, hora, horas, franja, franjas, franja horaria, hour of the day, hora del dia, hora do dia, interval, hr',
    ),
  ],
  ['day', phrases('day, days, dia, dias, date, fecha, data')],
  ['week', phrases('week, weeks, semana, semanas')],
  ['month', phrases('month, months, mes, meses')],
]
const spread = new Set(['by', 'per', 'por', 'x', 'cada', 'each', 'every', 'segun', 'across', 'p', '/'])
const joining = new Set(['and', 'y', 'e', ',', '&', '+', 'by', 'por', 'per', 'x'])
const articles = new Set(['the', 'each', 'every', 'el', 'la', 'cada', 'o', 'a', 'los', 'las'])

const adverbs: readonly (readonly [Dimension, readonly (readonly string[])[]])[] = [
  ['hour', phrases('hourly, hour by hour, hora a hora, hora por hora, por horas')],
  ['day', phrases('daily, day by day, dia a dia, dia por dia, diario, diaria, diariamente, day to day')],
  ['week', phrases('weekly, week by week, semana a semana, semana por semana, semanal, semanalmente')],
  [
    'month',
    phrases('monthly, month by month, mes a mes, mes por mes, mensual, mensal, mensualmente, mensalmente'),
  ],
  [
    'half-hour',
    phrases(
      'half hourly, every 30 minutes, cada 30 minutos, a cada 30 minutos, each 30 minutes, every half hour, cada media hora, a cada meia hora',
    ),
  ],
]

const asking: readonly (readonly [Dimension, RegExp])[] = [
  ['channel', /^(?:which|what|que|cual|cuales|qual|quais) (?:channel|channels|canal|canales|canais)\b/u],
  [
    'agent',
    /^(?:which|what|que|cual|cuales|qual|quais) (?:agent|agents|agente|agentes|asesor|asesores|atendente|atendentes)\b/u,
  ],
  [
    'skill',
    /^(?:which|what|que|cual|cuales|qual|quais) (?:skill|skills|queue|queues|cola|colas|fila|filas)\b/u,
  ],
]

export interface Breakdowns {
  readonly by: readonly Dimension[]
  /** The breakdowns that words name in passing, "top 5 agents", where none was asked for outright. */
  readonly hinted: readonly Dimension[]
}

/** "by channel and day", "por hora", "hora a hora", "who", "top 5 agents". */
export function readBreakdowns(sentence: Sentence, isLimited: boolean): Breakdowns {
  const by: Dimension[] = []
  const add = (dimension: Dimension) => by.includes(dimension) || by.push(dimension)
  for (let at = 0; at < sentence.tokens.length; at++) {
    for (const [dimension, ways] of adverbs) {
      const end = phraseEnd(sentence, at, ways)
      if (end === undefined) continue
      add(dimension)
      take(sentence, at, end)
    }
    if (!spread.has(wordAt(sentence, at)) || sentence.taken.has(at)) continue
    let place = named(sentence, at + 1, add)
    if (place === undefined) continue
    take(sentence, at, place)
    for (;;) {
      const isJoined: boolean = joining.has(wordAt(sentence, place)) && !isWeekOf(sentence, place + 1)
      const next: number | undefined = isJoined ? named(sentence, place + 1, add) : undefined
      if (next === undefined) break
      take(sentence, place, next)
      place = next
    }
  }
  const hinted = by.length > 0 ? [] : hintsIn(sentence, isLimited)
  return { by, hinted }
}

/** "by hour, week ending …", "por hora, semana 12": a week that is named is a period. */
function isWeekOf(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1]
  return (
    /^(?:week|semana)$/u.test(wordAt(sentence, at)) &&
    (next?.kind === 'number' || (next?.kind === 'word' && !joining.has(next.text) && !spread.has(next.text)))
  )
}

function named(sentence: Sentence, at: number, add: (dimension: Dimension) => unknown): number | undefined {
  const start = articles.has(wordAt(sentence, at)) ? at + 1 : at
  let best: readonly [Dimension, number] | undefined
  for (const [dimension, ways] of names) {
    const end = phraseEnd(sentence, start, ways)
    if (end !== undefined && end > (best?.[1] ?? 0)) best = [dimension, end]
  }
  if (best === undefined) return undefined
  add(best[0])
  return best[1]
}

const who = phrases('who, quien, quienes, quem')
const hangup = phrases(
  'who hung up, who hangs up, quien colgo, quienes colgaron, quien cuelga, quem desligou, quem desliga',
)

function hintsIn(sentence: Sentence, isLimited: boolean): readonly Dimension[] {
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (phraseEnd(sentence, at, hangup) !== undefined) return ['hangup']
    const ahead = sentence.tokens
      .slice(at, at + 2)
      .map(({ text }) => text)
      .join(' ')
    const asked = asking.find(([, pattern]) => pattern.test(ahead))
    if (asked !== undefined) return [asked[0]]
    if (phraseEnd(sentence, at, who) !== undefined) return ['agent']
  }
  if (!isLimited) return []
  const found = names.flatMap(([dimension, ways]) =>
    sentence.tokens.flatMap((_, at) =>
      phraseEnd(sentence, at, ways) === undefined ? [] : [{ dimension, at }],
    ),
  )
  const wanted = found
    .filter(({ dimension }) => ranked.has(dimension))
    .sort((one, other) => rank(sentence, one.at) - rank(sentence, other.at))
  return wanted.slice(0, 1).map(({ dimension }) => dimension)
}

const ranked: ReadonlySet<Dimension> = new Set([
  'agent',
  'channel',
  'skill',
  'campaign',
  'code',
  'result',
  'hour',
  'day',
])

/** What is ranked stands right behind "top 5" or "which"; else the first that is named. */
function rank(sentence: Sentence, at: number): number {
  const isBehind = sentence.taken.has(at - 1) || sentence.taken.has(at - 2)
  return (isBehind ? 0 : 1000) + at
}
