import type { Lattice } from '../period/lattice.ts'
import { numberAt } from '../period/numbers.ts'
import { isNumber, take, wordAt, type Sentence } from './sentence.ts'

const seconds = new Set(['s', 'seg', 'segs', 'sec', 'secs', 'second', 'seconds', 'segundo', 'segundos'])
const leads = new Set([
  'at',
  'in',
  'within',
  'a',
  'en',
  'em',
  'de',
  'los',
  'of',
  'with',
  'con',
  'com',
  'to',
  'dentro',
  'under',
  'aos',
  'ate',
  'hasta',
])

/** The seconds of a service level: "at 40 seconds", "a veinte segundos", "80/20" behind a service level. */
export function readThreshold(sentence: Sentence, lattice: Lattice): number | undefined {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const number = sentence.taken.has(at) ? undefined : numberAt(lattice, at)
    if (number === undefined || number.value > 9999) continue
    if (seconds.has(wordAt(sentence, number.end))) {
      if (isRolling(sentence, at)) continue
      let start = at
      while (start > at - 2 && leads.has(wordAt(sentence, start - 1))) start--
      take(sentence, start, number.end + 1, 'threshold')
      return number.value
    }
    if (
      wordAt(sentence, at) === '80' &&
      wordAt(sentence, at + 1) === '/' &&
      isNumber(sentence.tokens[at + 2], 3)
    ) {
      take(sentence, at, at + 3, 'threshold')
      return Number(wordAt(sentence, at + 2))
    }
  }
  return undefined
}

/** "last 40 seconds" is a period. */
function isRolling(sentence: Sentence, at: number): boolean {
  return /^(?:last|past|ultimo|pasado|previous|anterior)/u.test(wordAt(sentence, at - 1))
}
