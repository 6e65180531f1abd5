import { dimensionNames } from '../vocabulary/dimensions.ts'
import { inUnits, unknownParts, unknownSplits } from '../vocabulary/unmet.ts'
import { phraseEnd, take, wordAt, type Sentence } from './sentence.ts'

const spread = new Set(['by', 'per', 'por', 'x', 'cada', 'each', 'every', 'segun'])
const articles = new Set(['the', 'el', 'la', 'los', 'las', 'o', 'a', 'os', 'as'])

/** Takes what is plainly said and no reading has a place for: "por turno", "en dólares", "the second attempt". */
export function readUnmet(sentence: Sentence): void {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const end = splitEnd(sentence, at) ?? phraseEnd(sentence, at, inUnits) ?? partEnd(sentence, at)
    if (end !== undefined) take(sentence, at, end, 'unmet')
  }
}

function splitEnd(sentence: Sentence, at: number): number | undefined {
  if (!spread.has(wordAt(sentence, at)) || sentence.taken.has(at)) return undefined
  const start = articles.has(wordAt(sentence, at + 1)) ? at + 2 : at + 1
  const isKnown = dimensionNames.some(([, ways]) => phraseEnd(sentence, start, ways) !== undefined)
  return isKnown ? undefined : phraseEnd(sentence, start, unknownSplits)
}

/** "los más largos", and not "segundo intento" where the campaign's own attempts are counted by number. */
function partEnd(sentence: Sentence, at: number): number | undefined {
  const start = articles.has(wordAt(sentence, at)) ? at + 1 : at
  return phraseEnd(sentence, start, unknownParts)
}
