import type { Stretch } from '../period/stretch.ts'
import { endOfPhrase } from '../text/phrases.ts'
import { atLeast, atMost } from '../vocabulary/beyond.ts'
import { wordAt, type Sentence } from './sentence.ts'

const units =
  /^(?:%|s|seg|segs|sec|secs|min|mins|h|hrs?|segundos?|seconds?|minut[eo]s?|hours?|horas?|por|percent|ciento|cento)$/u

/** "mayor a 3 minutos", "more than 50", "> 10 %". */
export function boundIn(sentence: Sentence): readonly Stretch[] {
  const { tokens } = sentence
  for (const [start, { kind }] of tokens.entries()) {
    const least = endOfPhrase(tokens, start, atLeast)
    const most = least ?? (isServiceLevel(sentence, start) ? undefined : endOfPhrase(tokens, start, atMost))
    const number = most !== undefined && tokens[most]?.kind === 'number' ? most : undefined
    const isShare = kind === 'number' && wordAt(sentence, start + 1) === '%'
    if (number === undefined && !isShare) continue
    let end = (number ?? start) + 1
    while (units.test(wordAt(sentence, end))) end++
    return [{ start, end }]
  }
  return []
}

/** "within less than 20 seconds", "en menos de 20" are part of the figure's own name. */
function isServiceLevel({ tokens }: Sentence, start: number): boolean {
  const end = endOfPhrase(tokens, start, atMost)
  const isLed = /^(?:in|en|em|within|dentro|de|of)$/u.test(tokens[start - 1]?.text ?? '')
  return (
    isLed || (end !== undefined && /^(?:s|seg|sec|segundos?|seconds?)$/u.test(tokens[end + 1]?.text ?? ''))
  )
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
