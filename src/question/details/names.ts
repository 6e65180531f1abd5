import type { Dimension } from '../../report/declaration/declaration.ts'
import type { Filter } from '../../report/model/summary.ts'
import type { Language } from '../../words/language.ts'
import { wordsAboutTime } from '../period/lattice.ts'
import { isKnown, isSmall } from '../search/notions.ts'
import { wordsOf } from '../text/words-of.ts'
import { exceptWords, onlyWords } from '../vocabulary/narrowing.ts'
import { columnOf } from '../vocabulary/values.ts'
import type { AccountNames, Named } from '../understanding.ts'
import { filterOf } from './filter-of.ts'
import { isJoined } from './filters.ts'
import { take, wordAt, type Sentence } from './sentence.ts'

const subjects = ['agent', 'skill', 'campaign', 'code'] as const satisfies readonly Named[]

interface Found {
  readonly end: number
  readonly columns: ReadonlySet<Dimension>
}

/**
 * The agents, queues, campaigns and codes that are named, by all of the name or a part of it: "servicio al cliente",
 * "yuliana". A word that also means something else is a part of a name only where the name stands there whole.
 */
export function readNames(sentence: Sentence, language: Language, known: AccountNames): readonly Filter[] {
  const names = subjects.flatMap((subject) =>
    Array.from(known[subject]?.values() ?? [], (name) => ({ subject, words: wordsOf(name) })),
  )
  const filters: Filter[] = []
  let last = 0
  for (let at = 0; at < sentence.tokens.length; at++) {
    const found = nameAt(sentence, at, names)
    if (found === undefined) continue
    const [column, other] = found.columns
    const filter = filterOf(sentence, at, found.end, language)
    const isCarriedOn = filters.at(-1)?.negated === true && isJoined(sentence, last, at)
    filters.push({
      ...filter,
      ...(column !== undefined && other === undefined && { column }),
      ...(isCarriedOn && { negated: true }),
    })
    take(sentence, at, found.end, 'filters')
    last = found.end
    at = found.end - 1
  }
  return filters
}

type Names = readonly { readonly subject: Named; readonly words: readonly string[] }[]

/** The longest name at a place, one that is said whole before a part of another. */
function nameAt(sentence: Sentence, at: number, names: Names): Found | undefined {
  const label = columnOf(wordAt(sentence, at - 1))
  let [end, isWhole] = [at, false]
  let columns = new Set<Dimension>()
  for (const { subject, words } of names) {
    if (label !== undefined && label !== subject) continue
    const reached = endOfName(sentence, at, words) ?? at
    const isAll = reached - at === words.length
    const isMore = reached > end || (reached === end && isAll && !isWhole)
    if (reached === at || (!isMore && (reached < end || isWhole !== isAll))) continue
    if (isMore) columns = new Set()
    ;[end, isWhole] = [reached, isAll]
    columns.add(subject)
  }
  return end > at ? { end, columns } : undefined
}

/** Words of the name, in its order; without some of them only words that mean nothing else. */
function endOfName(sentence: Sentence, at: number, words: readonly string[]): number | undefined {
  let end = at
  let next = 0
  for (; end < sentence.tokens.length && !sentence.taken.has(end); end++) {
    const place = words.indexOf(wordAt(sentence, end), next)
    if (place < 0) break
    next = place + 1
  }
  const isWhole = end - at === words.length && (words.length > 1 || isSaidAsName(sentence, at))
  if (!isWhole) while (end > at && isSmall(wordAt(sentence, end - 1))) end--
  const said = sentence.tokens.slice(at, end)
  const isLabelled = columnOf(wordAt(sentence, at - 1)) !== undefined
  const isTelling = said.some(({ kind, text }) => kind === 'word' && !isSmall(text))
  const isOnlyName =
    !isSmall(said[0]?.text ?? '') &&
    said.every(({ text }) => isSmall(text) || isLabelled || meansNothing(text))
  return end > at && isTelling && (isWhole || isOnlyName) ? end : undefined
}

/** "abandono de Encuestas", "cola chat": one word that means something else too, where a name is said. */
function isSaidAsName(sentence: Sentence, at: number): boolean {
  const before = wordAt(sentence, at - 1)
  const isCapital = at > 0 && /^\p{Lu}\p{Ll}/u.test(sentence.tokens[at]?.raw ?? '')
  return columnOf(before) !== undefined || (isCapital && leading.has(before))
}

const leading = new Set([
  ...onlyWords,
  ...exceptWords,
  ...'of for in from de del da do en em no na'.split(' '),
])

function meansNothing(word: string): boolean {
  return word.length > 2 && !isKnown(word) && !wordsAboutTime.has(word) && columnOf(word) === undefined
}
