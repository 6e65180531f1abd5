import type { Dimension } from '../../report/declaration/declaration.ts'
import { phrases } from '../text/phrases.ts'
import { dimensionNames, spreadingWords } from '../vocabulary/dimensions.ts'
import type { Limit } from './limits.ts'
import { phraseEnd, take, wordAt, type Sentence } from './sentence.ts'

const spread = new Set(['by', 'per', 'por', 'x', 'cada', 'each', 'every', 'segun', 'across', 'p', '/'])
const joining = new Set(['and', 'y', 'e', ',', '&', '+', 'by', 'por', 'per', 'x'])
const articles = new Set(['the', 'each', 'every', 'el', 'la', 'cada', 'o', 'a', 'los', 'las'])

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

/** "by channel and day", "por hora", "hora a hora", "who", "top 5 agents"; "top 5 agents by hour" are both. */
export function readBreakdowns(sentence: Sentence, { top, order }: Limit): Breakdowns {
  const first =
    top === undefined
      ? askedOutright(sentence)
      : rankedIn(sentence).find(({ isBehind }) => isBehind)?.dimension
  const by: Dimension[] = []
  const add = (dimension: Dimension) => by.includes(dimension) || by.push(dimension)
  for (let at = 0; at < sentence.tokens.length; at++) {
    for (const [dimension, ways] of spreadingWords) {
      const end = phraseEnd(sentence, at, ways)
      if (end === undefined) continue
      add(dimension)
      take(sentence, at, end, 'by')
    }
    if (!spread.has(wordAt(sentence, at)) || sentence.taken.has(at)) continue
    let place = named(sentence, at + 1, add)
    if (place === undefined) continue
    take(sentence, at, place, 'by')
    for (;;) {
      const isJoined: boolean = joining.has(wordAt(sentence, place)) && !isWeekOf(sentence, place + 1)
      const next: number | undefined = isJoined ? named(sentence, place + 1, add) : undefined
      if (next === undefined) break
      take(sentence, place, next, 'by')
      place = next
    }
  }
  if (by.length > 0) return { by: [...new Set(first === undefined ? by : [first, ...by])], hinted: [] }
  const superlative = order === undefined || top !== undefined ? undefined : timeRanked(sentence)
  if (superlative !== undefined) return { by, hinted: [superlative] }
  return { by, hinted: hintsIn(sentence, top !== undefined || order !== undefined) }
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
  for (const [dimension, ways] of dimensionNames) {
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

/** "which agents", "qué canal". */
function askedOutright({ tokens }: Sentence): Dimension | undefined {
  for (const [at, { text }] of tokens.entries()) {
    const ahead = `${text} ${tokens[at + 1]?.text ?? ''}`
    const asked = asking.find(([, pattern]) => pattern.test(ahead))
    if (asked !== undefined) return asked[0]
  }
  return undefined
}

const times: ReadonlySet<Dimension> = new Set(['hour', 'half-hour', 'weekday', 'day', 'week', 'month'])
const naming = /^(?:pasad|passad|anterior|actual|atual)/u

/** "the worst hour", "el peor día de la semana pasada": no period; "lo peor semana pasada" has one. */
function timeRanked(sentence: Sentence): Dimension | undefined {
  for (let at = 1; at < sentence.tokens.length; at++) {
    if (!sentence.taken.has(at - 1)) continue
    for (const [dimension, ways] of dimensionNames) {
      const end = times.has(dimension) ? phraseEnd(sentence, at, ways) : undefined
      if (end === undefined || naming.test(wordAt(sentence, end))) continue
      take(sentence, at, end, 'by')
      return dimension
    }
  }
  return undefined
}

function hintsIn(sentence: Sentence, isLimited: boolean): readonly Dimension[] {
  const asked = askedOutright(sentence)
  if (asked !== undefined) return [asked]
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (phraseEnd(sentence, at, hangup) !== undefined) return ['hangup']
    if (phraseEnd(sentence, at, who) !== undefined) return ['agent']
  }
  const wanted = isLimited ? rankedIn(sentence) : []
  const [found] = wanted.toSorted((one, other) => Number(other.isBehind) - Number(one.isBehind))
  return found === undefined ? [] : [found.dimension]
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

/** What can be ranked, in the order of the sentence, and whether it stands right behind "top 5" or "which". */
function rankedIn(
  sentence: Sentence,
): readonly { readonly dimension: Dimension; readonly isBehind: boolean }[] {
  const { tokens, taken } = sentence
  return tokens.flatMap((_, at) =>
    dimensionNames
      .filter(([dimension, ways]) => ranked.has(dimension) && phraseEnd(sentence, at, ways) !== undefined)
      .map(([dimension]) => ({ dimension, isBehind: taken.has(at - 1) || taken.has(at - 2) })),
  )
}
