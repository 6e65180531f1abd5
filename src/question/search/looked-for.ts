import type { Dimension, Report } from '../../report/declaration/declaration.ts'
import type { Sentence } from '../details/sentence.ts'
import { channelOf, columnOf } from '../vocabulary/values.ts'
import { smallWords } from '../vocabulary/small-words.ts'
import type { Heard } from './heard.ts'
import { isKnown } from './notions.ts'
import { profileOf } from './profiles.ts'

/**
 * What the values that a sentence names are values of: "de whatsapp", "cola Pagos", "agente paula". A channel that the
 * report itself is about is none.
 */
export function lookedFor(sentence: Sentence, heard: Heard, report: Report): readonly Dimension[] {
  const { tokens, taken } = sentence
  const about = profileOf(report)?.all
  return tokens.flatMap(({ text }, at): readonly Dimension[] => {
    if (heard.free[at] !== '' && channelOf(text) !== undefined) {
      const notion = heard.found.find(({ start }) => start === at)
      return about?.has(notion?.id ?? '') === true ? [] : ['channel']
    }
    const column = taken.has(at) ? undefined : columnOf(text)
    const next = tokens[at + 1]
    const isValue = next?.kind === 'word' && !isKnown(next.text) && !smallWords.has(next.text)
    return column !== undefined && isValue && !taken.has(at + 1) ? [column] : []
  })
}
