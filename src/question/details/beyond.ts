import type { Unable } from '../../words/words.ts'
import type { Lattice } from '../period/lattice.ts'
import type { Stretch } from '../period/stretch.ts'
import { isConcept, notionsIn } from '../search/notions.ts'
import type { Phrases } from '../text/phrases.ts'
import { endOfPhrase } from '../text/phrases.ts'
import {
  alerting,
  averages,
  causes,
  changing,
  counted,
  goals,
  groups,
  ifs,
  inboxes,
  mails,
  mine,
  onAverage,
  onlyOnce,
  sending,
  spells,
  tomorrow,
  versus,
  whys,
} from '../vocabulary/beyond.ts'
import type { Bound } from '../understanding.ts'
import { boundIn, intervalIn } from './bounds.ts'
import { eachOf, firstOf } from './occurrences.ts'
import { take, wordAt, type Sentence } from './sentence.ts'

export interface Beyond extends Stretch {
  readonly asks: Unable
  readonly bound?: Bound
}

type Find = (sentence: Sentence, isRecurring: boolean, bound: readonly Stretch[]) => readonly Stretch[]

/** The first that is found is told; each gives the stretches that say it, the most telling one first. */
const finds: readonly (readonly [Unable, Find])[] = [
  ['alert', alertIn],
  ['once', onceIn],
  ['why', whyIn],
  ['average', (sentence) => comparedWith(sentence, averages)],
  ['goal', (sentence) => comparedWith(sentence, goals)],
  ['mean', meanIn],
  ['mail', mailIn],
  ['mine', mineIn],
  ['bound', (_sentence, _isRecurring, bound) => bound],
  ['interval', (sentence, isRecurring) => (isRecurring ? [] : intervalIn(sentence))],
]

/** Where a sentence asks for what cannot be done, the words that do; the rest of it is read without them. */
export function readBeyond(sentence: Sentence, lattice: Lattice, isRecurring: boolean): Beyond | undefined {
  const limit = boundIn(sentence, lattice)
  const bound = limit === undefined ? [] : [limit]
  for (const [asks, find] of finds) {
    const found = find(sentence, isRecurring, bound)
    const [first] = found
    if (first === undefined) continue
    for (const { start, end } of found) take(sentence, start, end, asks)
    const isBound = limit !== undefined && found.includes(limit)
    return { asks, start: first.start, end: first.end, ...(isBound && { bound: limit.bound }) }
  }
  return undefined
}

/** "avísame si el abandono pasa de 10 %" */
function alertIn(sentence: Sentence, isRecurring: boolean, bound: readonly Stretch[]): readonly Stretch[] {
  const alert = firstOf(sentence, alerting)
  const condition = alert && firstOf(sentence, ifs, alert.end)
  // "notify me every day at 8" says when, and on no condition.
  if (alert === undefined || (isRecurring && condition === undefined)) return []
  return [alert, ...(condition ? [condition] : []), ...changesIn(sentence), ...bound]
}

/** "mándame los chats mañana a las 8", "send it only once". */
function onceIn(sentence: Sentence, isRecurring: boolean): readonly Stretch[] {
  if (isRecurring || firstOf(sentence, sending) === undefined) return []
  const once = firstOf(sentence, onlyOnce)
  const clock = tomorrowIn(sentence)
  return [...(once ? [once] : []), ...(clock ? [clock] : [])]
}

const clockWords = new Set('a las at as o clock am pm h hrs horas hs : . m'.split(' '))

/** "mañana a las 8:30 am" and not "a las 8 de la mañana". */
function tomorrowIn(sentence: Sentence): Stretch | undefined {
  const day = eachOf(sentence, tomorrow).find(
    ({ start }) => !['la', 'da', 'de', 'cada', 'las', 'pela'].includes(wordAt(sentence, start - 1)),
  )
  if (day === undefined) return undefined
  let { end } = day
  while (clockWords.has(wordAt(sentence, end)) || sentence.tokens[end]?.kind === 'number') end++
  const hasClock = sentence.tokens.slice(day.end, end).some(({ kind }) => kind === 'number')
  return hasClock ? { start: day.start, end } : undefined
}

/** "¿por qué bajó el nivel de servicio?" and not "¿por qué canal…?" */
function whyIn(sentence: Sentence): readonly Stretch[] {
  const changes = changesIn(sentence)
  const why = firstOf(sentence, causes) ?? (changes.length > 0 ? firstOf(sentence, whys) : undefined)
  return why === undefined ? [] : [why, ...changes]
}

function changesIn(sentence: Sentence): readonly Stretch[] {
  return eachOf(sentence, changing)
}

const of = new Set('of de del do da dos das for en in'.split(' '))

/** "vs el promedio", with the periods it is of: "de los últimos 4 viernes". */
function comparedWith({ tokens }: Sentence, nouns: Phrases): readonly Stretch[] {
  for (const { start, end } of eachOf({ tokens }, versus)) {
    const noun = [end, end + 1].map((at) => endOfPhrase(tokens, at, nouns)).find((at) => at !== undefined)
    if (noun !== undefined) return [{ start, end: of.has(tokens[noun]?.text ?? '') ? tokens.length : noun }]
  }
  return []
}

const lasting = new Set(['length', 'time', 'wait', 'score'])
const howMany = /^(?:many|cuant[oa]s|quant[oa]s)$/u

/** "promedio diario", "average calls", "promedio de llamadas por día"; a duration has a mean of its own. */
function meanIn(sentence: Sentence): readonly Stretch[] {
  const { tokens } = sentence
  const mean = eachOf(sentence, averages).find(({ start, end }) => {
    // "duração média das chamadas" is the mean of a duration.
    if (lasting.has(notionsIn([tokens[start - 1]?.text ?? ''])[0]?.id ?? '')) return false
    const counting = [end, end + 1].some((at) => endOfPhrase(tokens, at, counted) !== undefined)
    const behind = endOfPhrase(tokens, end, spells)
    const isSpelled = [behind, endOfPhrase(tokens, start - 1, spells) && end]
      .filter((at) => at !== undefined)
      .some((at) => [at, at + 1].some((place) => endOfPhrase(tokens, place, counted) !== undefined))
    return counting || isSpelled
  })
  const isCounting = tokens.some(({ text }) => howMany.test(text))
  const adverb = isCounting ? firstOf(sentence, onAverage) : undefined
  return [mean ?? adverb].filter((found) => found !== undefined)
}

/** "mis llamadas", "my handle time": the person's own; "my team" and "mis agentes" are all. */
function mineIn(sentence: Sentence): readonly Stretch[] {
  return eachOf(sentence, mine)
    .filter(({ end }) => isConcept(wordAt(sentence, end)))
    .filter(({ end }) => endOfPhrase(sentence.tokens, end, groups) === undefined)
    .slice(0, 1)
}

function mailIn(sentence: Sentence): readonly Stretch[] {
  const mail = firstOf(sentence, inboxes) ?? (firstOf(sentence, sending) && firstOf(sentence, mails))
  return mail === undefined ? [] : [mail]
}
