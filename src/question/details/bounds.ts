import type { Lattice } from '../period/lattice.ts'
import { numberAt } from '../period/numbers.ts'
import type { Stretch } from '../period/stretch.ts'
import { endOfPhrase, phrases } from '../text/phrases.ts'
import type { Bound } from '../understanding.ts'
import { atLeast, atMost } from '../vocabulary/beyond.ts'
import { wordAt, type Sentence } from './sentence.ts'

interface BoundAt extends Stretch {
  readonly bound: Bound
}

const unitOf: readonly (readonly [Bound['unit'], RegExp])[] = [
  ['percent', /^(?:%|percent|porciento)$/u],
  ['seconds', /^(?:s|segs?|secs?|segundos?|seconds?)$/u],
  ['minutes', /^(?:mins?|minut[eo]s?)$/u],
  ['hours', /^(?:h|hrs?|hours?|horas?)$/u],
]
/** "before 10 seconds", and not "antes de las 10". */
const sooner = phrases('before, antes de, antes de los, antes dos, antes das')
const articles = new Set(['the', 'los', 'las', 'el', 'la', 'os', 'as', 'o', 'a', 'al'])

/** "mayor a 3 minutos", "more than fifty", "over ten minutes", "> 10 %". */
export function boundIn(sentence: Sentence, lattice: Lattice): BoundAt | undefined {
  const { tokens } = sentence
  for (const [start, { kind }] of tokens.entries()) {
    const least = endOfPhrase(tokens, start, atLeast)
    const most = isServiceLevel(sentence, start) ? undefined : endOfPhrase(tokens, start, atMost)
    const soon = endOfPhrase(tokens, start, sooner)
    const behind = least ?? most ?? soon
    const isShare = kind === 'number' && wordAt(sentence, start + 1) === '%'
    const place = behind === undefined ? start : articles.has(wordAt(sentence, behind)) ? behind + 1 : behind
    const number = behind === undefined && !isShare ? undefined : amountAt(lattice, place)
    if (number === undefined) continue
    const { unit, end } = unitAt(sentence, number.end)
    if (behind === soon && soon !== undefined && unit !== 'seconds' && unit !== 'minutes') continue
    // "más de una campaña": one of something is no bound of a figure.
    if (unit === undefined && tokens[place]?.kind === 'word' && number.value < 2) continue
    const kindOf = least === undefined && (most ?? soon) !== undefined ? 'most' : 'least'
    return { start, end, bound: { kind: kindOf, value: number.value, ...(unit && { unit }) } }
  }
  return undefined
}

/** "3,5" and "12.5" are one number. */
function amountAt(
  lattice: Lattice,
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  const whole = numberAt(lattice, at)
  const [mark, part] = [lattice.tokens[whole?.end ?? at], lattice.tokens[(whole?.end ?? at) + 1]]
  const isDecimal = (mark?.text === ',' || mark?.text === '.') && part?.kind === 'number' && !part.isSpaced
  return whole && isDecimal ? { value: Number(`${whole.value}.${part.text}`), end: whole.end + 2 } : whole
}

function unitAt(sentence: Sentence, at: number): { readonly unit?: Bound['unit']; readonly end: number } {
  const isSpelled = /^(?:por|per)$/u.test(wordAt(sentence, at)) && /^ci?ent/u.test(wordAt(sentence, at + 1))
  if (isSpelled) return { unit: 'percent', end: at + 2 }
  const found = unitOf.find(([, pattern]) => pattern.test(wordAt(sentence, at)))
  return found === undefined ? { end: at } : { unit: found[0], end: at + 1 }
}

/** "within less than 20 seconds", "en menos de 20", "service level under 30 s": part of the figure's own name. */
function isServiceLevel({ tokens }: Sentence, start: number): boolean {
  const isLed = /^(?:in|en|em|within|dentro)$/u.test(tokens[start - 1]?.text ?? '')
  return isLed || tokens.some(({ text }) => /^(?:ns|sl|sla|level|nivel|niveles|niveis)$/u.test(text))
}

/** By so many minutes there are reports. */
const knownMinutes = new Set(['10', '30', '60'])
const minute = /^min(?:s|ut[eo]s?)?$/u
const spreading =
  /^(?:franjas?|intervalos?|intervals?|faixas?|blocks?|bloques?|blocos?|cada|every|each|por|by|per)$/u

/** "franjas de 15 minutos", "every 20 minutes" */
export function intervalIn(sentence: Sentence): readonly Stretch[] {
  const { tokens, taken } = sentence
  const start = tokens.findIndex(
    ({ kind, text }, at) =>
      kind === 'number' &&
      !taken.has(at) &&
      !knownMinutes.has(text) &&
      minute.test(wordAt(sentence, at + 1)) &&
      [at - 1, at - 2, at + 2].some((place) => spreading.test(wordAt(sentence, place))),
  )
  return start < 0 ? [] : [{ start, end: start + 2 }]
}
