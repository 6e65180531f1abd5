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
])

/** The seconds of a service level: "at 40 seconds", "a 40 seg", "80/20" behind a service level. */
export function readThreshold(sentence: Sentence): number | undefined {
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (!isNumber(sentence.tokens[at], 4)) continue
    if (seconds.has(wordAt(sentence, at + 1))) {
      if (isRolling(sentence, at)) continue
      const start = leads.has(wordAt(sentence, at - 1)) ? at - 1 : at
      take(sentence, start, at + 2, 'threshold')
      return Number(wordAt(sentence, at))
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
