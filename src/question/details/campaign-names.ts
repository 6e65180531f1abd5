import type { Filter } from '../../report/model/summary.ts'
import type { Language } from '../../words/language.ts'
import type { Lattice } from '../period/lattice.ts'
import { isSmall } from '../search/notions.ts'
import { columnOf } from '../vocabulary/values.ts'
import { filterOf } from './filter-of.ts'
import { take, wordAt, type Sentence } from './sentence.ts'

/** "campaña Cobranza mora 30 de ayer": a number that ends the name of a campaign is no day of a month. */
export function readCampaignNames(
  sentence: Sentence,
  lattice: Lattice,
  language: Language,
): readonly Filter[] {
  return sentence.tokens.flatMap((_, label) => {
    const start = label + 1
    const end = columnOf(wordAt(sentence, label)) === 'campaign' ? endOfName(sentence, lattice, start) : start
    if (end === start) return []
    const filter: Filter = { ...filterOf(sentence, start, end, language), column: 'campaign' }
    take(sentence, start, end, 'filters')
    return [filter]
  })
}

/** Behind the words of the name, which mean nothing about time, a number that counts nothing. */
function endOfName({ tokens, taken }: Sentence, { matches }: Lattice, start: number): number {
  let end = start
  for (; end < tokens.length; end++) {
    const token = tokens[end]
    if (token?.kind !== 'word' || taken.has(end)) break
    if (isSmall(token.text) || (matches[end] ?? []).length > 0) break
  }
  const isNumbered = end > start && tokens[end]?.kind === 'number' && !taken.has(end)
  const next = tokens[end + 1]
  const isMonth = [end + 1, end + 2].some((at) =>
    (matches[at] ?? []).some(({ sense }) => sense.is === 'month'),
  )
  const isCounting = (matches[end + 1] ?? []).some(
    ({ sense }) => sense.is === 'unit' || sense.is === 'meridiem',
  )
  const isCut = next !== undefined && next.kind !== 'word' && !next.isSpaced
  return isNumbered && !isMonth && !isCounting && !isCut ? end + 1 : start
}
