import { type Lattice, wordsAboutTime } from '../period/lattice.ts'
import { numberAt } from '../period/numbers.ts'
import { isKnown, isSmall } from '../search/notions.ts'
import { channelOf } from '../vocabulary/values.ts'
import { phrases } from '../text/phrases.ts'
import { phraseEnd, take, wordAt, type Sentence } from './sentence.ts'

export interface Limit {
  readonly top?: number
  readonly order?: 'most' | 'least' | 'best' | 'worst'
}

const top = phrases('top, tops, ranking, top de, ranking de, first, primeros, primeras, primeiros, primeiras')
const ranking = new Set(['top', 'ranking'])
const orders = {
  worst: phrases(
    'worst first, worst ones first, los peores primero, peores primero, os piores primeiro, piores primeiro, worst, peor, peores, pior, piores',
  ),
  best: phrases(
    'best first, best ones first, los mejores primero, mejores primero, os melhores primeiro, melhores primeiro, best, mejor, mejores, melhor, melhores',
  ),
  least: phrases(
    'de menor a mayor, de menos a mas, do menor para o maior, do menor ao maior, do menor pro maior, de menor a maior, menores primero, menores primeiro, smallest first, lowest first, least first, from lowest to highest, ascending, ascendente, bottom, least, fewest, lowest, menos, los de menos, con menos, com menos, less, menores, menor',
  ),
  most: phrases(
    'de mayor a menor, de mas a menos, do maior para o menor, do maior ao menor, do maior pro menor, de maior a menor, mayores primero, maiores primeiro, largest first, biggest first, highest first, most first, most used, most common, most frequent, mas usadas, mas usados, mas usada, mas usado, mas frecuentes, mas frecuente, mas comunes, mais usadas, mais usados, mais usada, mais usado, mais frequentes, mais frequente, mais comuns, from highest to lowest, descending, descendente, most, highest, con mas, com mais, mayor, mayores, maiores, maior, with most, with the most',
  ),
} as const

const who = new Set('who quien quienes quem cual cuales qual quais which'.split(' '))
const more = new Set(['more', 'mas', 'mais'])

/** "top 5", "the 3 worst", "los 5 agentes con más", "bottom 10". */
export function readLimit(sentence: Sentence, lattice: Lattice): Limit {
  let limit: Limit = {}
  for (let at = 0; at < sentence.tokens.length; at++) {
    const topEnd = phraseEnd(sentence, at, top)
    const behind = topEnd === undefined ? undefined : countAt(sentence, lattice, topEnd)
    if (topEnd !== undefined && behind !== undefined && isCounting(sentence, at, topEnd)) {
      limit = { ...limit, top: behind }
      take(sentence, at, topEnd + 1, 'top')
    } else if (topEnd !== undefined && ranking.has(wordAt(sentence, at))) {
      limit = { ...limit, top: limit.top ?? 10 }
      take(sentence, at, topEnd, 'top')
    }
    const ahead = foremost.has(wordAt(sentence, at + 1)) ? countAt(sentence, lattice, at) : undefined
    if (ahead !== undefined && isAlone(sentence, at + 2)) {
      limit = { ...limit, top: ahead }
      take(sentence, at, at + 2, 'top')
    }
    for (const order of ['worst', 'best', 'least', 'most'] as const) {
      const end = phraseEnd(sentence, at, orders[order])
      if (end === undefined || limit.order !== undefined || ranksNothing(sentence, at, end)) continue
      limit = { ...limit, order, ...nearbyCount(sentence, lattice, at, end) }
      take(sentence, at, end, 'order')
    }
    if (limit.order === undefined && more.has(wordAt(sentence, at)) && followsWho(sentence, at)) {
      limit = { ...limit, order: 'most' }
      take(sentence, at, at + 1, 'order')
    }
  }
  return limit
}

const foremost = new Set('first primeros primeras primeiros primeiras'.split(' '))

/** "solo las 5 primeras", and not "los 5 primeros días". */
function isAlone({ tokens }: Sentence, at: number): boolean {
  return tokens[at] === undefined || tokens[at]?.kind === 'sign'
}

/** "quem ficou mais tempo em pausa", "¿quién tuvo más chats?" */
function followsWho({ tokens }: Sentence, at: number): boolean {
  return tokens.slice(0, at).some(({ text }) => who.has(text))
}

const articles = new Set('el la los las o a os as'.split(' '))

const bounding = new Set(['de', 'del', 'than'])

/** "menos whatsapp", "menos la cola ventas": all but that; "menos de 20" is a bound; "menos llamadas", "menos ayer" ranks. */
function ranksNothing(sentence: Sentence, at: number, end: number): boolean {
  const next = sentence.tokens[end]
  if (next !== undefined && bounding.has(next.text)) return ['menos', 'less'].includes(wordAt(sentence, at))
  if (wordAt(sentence, at) !== 'menos' || next?.kind !== 'word') return false
  if (articles.has(next.text) || channelOf(next.text) !== undefined || /^\p{Lu}/u.test(next.raw)) return true
  return !isKnown(next.text) && !isSmall(next.text) && !wordsAboutTime.has(next.text)
}

/** "top 5"; "first 5 agents", but not "first 5 days". */
function isCounting(sentence: Sentence, at: number, end: number): boolean {
  const word = wordAt(sentence, at)
  return (
    word === 'top' ||
    word === 'tops' ||
    word === 'ranking' ||
    /^(?:agent|asesor|atendent|canal|channel|cod|tipific|tabula|skill|col|fil)/u.test(
      wordAt(sentence, end + 1),
    )
  )
}

/** The count beside a superlative: "3 worst", "worst 3", or up to three words before: "5 agents with most". */
function nearbyCount(sentence: Sentence, lattice: Lattice, at: number, end: number): Limit {
  const after = countAt(sentence, lattice, end)
  if (
    after !== undefined &&
    !/^(?:second|segundo|day|dia|hour|hora|week|sem)/u.test(wordAt(sentence, end + 1))
  ) {
    take(sentence, end, end + 1, 'top')
    return { top: after }
  }
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const count = sentence.taken.has(place) ? undefined : countAt(sentence, lattice, place)
    if (count === undefined) continue
    const next = wordAt(sentence, place + 1)
    if (
      place < at - 1 &&
      !/^(?:agent|asesor|atendent|canal|canais|channel|cod|tipific|tabula|skill|col|fil|queue|operador|advisor|ejecutiv)/u.test(
        next,
      )
    )
      return {}
    take(sentence, place, place + 1, 'top')
    return { top: count }
  }
  return {}
}

function countAt(sentence: Sentence, lattice: Lattice, at: number): number | undefined {
  const token = sentence.tokens[at]
  if (token === undefined || sentence.taken.has(at)) return undefined
  if (token.kind === 'number')
    return token.text.length <= 4 && !['/', '-', ':'].includes(wordAt(sentence, at + 1))
      ? Number(token.text)
      : undefined
  // One of something is no limit.
  const spelled = numberAt(lattice, at)
  return spelled !== undefined && spelled.end === at + 1 && spelled.value > 1 ? spelled.value : undefined
}
