import type { Sentence } from '../details/sentence.ts'
import type { Stretch } from '../period/stretch.ts'
import { endOfPhrase } from '../text/phrases.ts'
import { states, type State } from '../vocabulary/moments.ts'

/** Words that say how something is, and what they can mean. */
export interface StateAt extends Stretch {
  readonly ids: readonly State[]
  readonly isDenied: boolean
}

const denying = new Set(['no', 'not', 'nao', 'non'])

const named = Object.entries(states) as readonly (readonly [State, (typeof states)[State]])[]

/** The states in what is left of a sentence, each by its longest words. */
export function statesIn({ tokens, taken }: Sentence): readonly StateAt[] {
  const found: StateAt[] = []
  for (let at = 0; at < tokens.length; at++) {
    const ends = named.flatMap(([id, ways]) => {
      const end = endOfPhrase(tokens, at, ways, taken)
      return end === undefined ? [] : [{ id, end }]
    })
    const end = Math.max(...ends.map((one) => one.end))
    if (ends.length === 0) continue
    const isDenied = denying.has(tokens[at - 1]?.text ?? '')
    const ids = ends.filter((one) => one.end === end).map(({ id }) => id)
    found.push({ start: isDenied ? at - 1 : at, end, ids, isDenied })
    at = end - 1
  }
  return found
}
