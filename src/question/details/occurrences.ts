import type { Stretch } from '../period/stretch.ts'
import { endOfPhrase, type Phrases } from '../text/phrases.ts'
import type { Sentence } from './sentence.ts'

/** The first of the phrases that stands in a sentence, from a token on; also where another reader took its words. */
export function firstOf(sentence: Sentence, ways: Phrases, from = 0): Stretch | undefined {
  return eachOf(sentence, ways).find(({ start }) => start >= from)
}

export function eachOf({ tokens }: Pick<Sentence, 'tokens'>, ways: Phrases): readonly Stretch[] {
  return tokens.flatMap((_, start) => {
    const end = endOfPhrase(tokens, start, ways)
    return end === undefined ? [] : [{ start, end }]
  })
}
