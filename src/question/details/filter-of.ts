import type { Dimension } from '../../report/declaration/declaration.ts'
import type { Filter } from '../../report/model/summary.ts'
import type { Language } from '../../words/language.ts'
import { isSmall, notionsIn } from '../search/notions.ts'
import { fold } from '../text/fold.ts'
import { exceptWords } from '../vocabulary/narrowing.ts'
import { channelOf, columnOf, directions } from '../vocabulary/values.ts'
import { wordAt, type Sentence } from './sentence.ts'

export const negations: ReadonlySet<string> = new Set([...exceptWords, 'not', 'but', 'menos', 'no', 'nao'])
/** "saca cobranzas" leaves them out, "saca el abandono de cobranzas" asks for it. */
export const takingOut: ReadonlySet<string> = new Set(['saca', 'saque', 'sacale'])
const articles = new Set('the el la los las o a os as'.split(' '))
const asking = new Set('which what que cual qual each every cada'.split(' '))

/** The words `[start, end)` as a value to look for, of what is named before them, and left out where that is said. */
export function filterOf(sentence: Sentence, start: number, end: number, language: Language): Filter {
  const first = sentence.tokens[start]
  const last = sentence.tokens[end - 1]
  let raw = ''
  for (let at = start; at < end; at++) {
    const token = sentence.tokens[at]
    raw += `${at > start && token?.isSpaced === true ? ' ' : ''}${token?.raw ?? ''}`
  }
  const folded = first !== undefined && first === last ? first.text : fold(raw)
  const channel = first === last ? channelOf(folded) : undefined
  const direction = directions[notionsIn([folded])[0]?.id ?? '']?.[language]
  const words = channel === folded ? raw : (channel ?? direction ?? raw)
  const column = channel === undefined ? columnBefore(sentence, start) : 'channel'
  return {
    words,
    ...(column ? { column } : {}),
    ...(isNegated(sentence, start, language) ? { negated: true } : {}),
  }
}

/** "cola Ventas", and not "which agent spent". */
function columnBefore(sentence: Sentence, at: number): Dimension | undefined {
  if (asking.has(wordAt(sentence, at - 2))) return undefined
  return columnOf(wordAt(sentence, at - 1))
}

export function isNegated(sentence: Sentence, at: number, language: Language): boolean {
  const places = [at - 1, at - 2, at - 3, at - 4]
  return places.some((place) => {
    const word = wordAt(sentence, place)
    const between = sentence.tokens.slice(place + 1, at)
    if (takingOut.has(word)) return between.every(({ text }) => articles.has(text))
    if (!negations.has(word) || (word === 'no' && language === 'pt')) return false
    return between.every(({ text }) => isSmall(text) || columnOf(text) !== undefined || isCounted(text))
  })
}

const countable = new Set(['call', 'chat', 'interaction', 'message', 'mail', 'session', 'customer'])

/** What rows are: calls, chats, customers. */
export function isCounted(word: string): boolean {
  return countable.has(notionsIn([word])[0]?.id ?? '')
}
