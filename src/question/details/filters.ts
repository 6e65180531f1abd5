import type { Language } from '../../words/language.ts'
import type { Filter } from '../../report/model/summary.ts'
import { isSmall, notionsIn } from '../search/notions.ts'
import { onlyWords, opposingWords } from '../vocabulary/narrowing.ts'
import { filterOf, isCounted, isNegated, negations, takingOut } from './filter-of.ts'
import { take, wordAt, type Sentence } from './sentence.ts'

const particles = new Set("de del la las los da do dos das of y e - _ . ' ’ & /".split(' '))
const articles = new Set('the el la los las o a os as'.split(' '))
/** What leads to a value. */
const leading = new Set([
  ...negations,
  ...takingOut,
  ...onlyWords,
  ...'for from of in at with to de del da do das dos en em no na nos nas para con com pra pela pelo a al ao " “ « \''.split(
    ' ',
  ),
])
const of = new Set('of de del do da dos das from'.split(' '))
/** "by Ana" leads to a name, "por DDD" to what the figures are split by. */
const spread = new Set(['by', 'por', 'per', 'x'])
/** What stands between values that are left out together. */
const joints = new Set('and or nor y o ni e ou nem , the la el a'.split(' '))

interface Values {
  readonly filters: readonly Filter[]
  /** The first of them that nothing leads to, and that does not look like a name. */
  readonly stray?: string
}

/** "not SKILL", "sin SKILL": a value in capitals behind a negation is one even where it is also a word for something. */
export function readExclusions(sentence: Sentence, language: Language): readonly Filter[] {
  const filters: Filter[] = []
  for (let at = 1; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at]
    if (
      token === undefined ||
      sentence.taken.has(at) ||
      !isShouted(sentence, at) ||
      !isNegated(sentence, at, language)
    )
      continue
    filters.push({ words: token.raw, negated: true })
    take(sentence, at, at + 1, 'filters')
  }
  return filters
}

/** Words that nothing else has taken up: what to look for among the values. Neighbours stay together. */
export function readFilters(sentence: Sentence, language: Language): Values {
  const filters: Filter[] = []
  let stray: string | undefined
  let isLed = false
  let last = 0
  let at = 0
  while (at < sentence.tokens.length) {
    if (!isValue(sentence, at)) {
      at++
      continue
    }
    let end = at + 1
    for (;;) {
      const gap = gapAt(sentence, end)
      if (gap === undefined) break
      end = gap + 1
    }
    const filter = filterOf(sentence, at, end, language)
    const isCarriedOn = filters.at(-1)?.negated === true && isJoined(sentence, last, at)
    isLed = isLedTo(sentence, at) || (isLed && isJoined(sentence, last, at))
    if (!isLed && filter.column === undefined && !isMeaningful(sentence, at, end)) stray ??= filter.words
    take(sentence, at, end, 'filters')
    if (filters.length < 20) filters.push(isCarriedOn ? { ...filter, negated: true } : filter)
    last = end
    at = end
  }
  return { filters, ...(stray !== undefined && { stray }) }
}

function isMeaningful({ tokens }: Sentence, start: number, end: number): boolean {
  return notionsIn(tokens.slice(start, end).map(({ text }) => text)).length > 0
}

/** "for sales", "só cobrança", "Ventas", "ventas vs cobranza", "42": what looks like a name, or stands where one is said. */
function isLedTo(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (token === undefined || token.kind === 'number') return true
  if (isOpposing(sentence, at - 1) || isOpposing(sentence, at + 1) || isOnly(sentence, at + 1)) return true
  const isSpread = spread.has(wordAt(sentence, at - 1))
  if (isSpread ? /^\p{Lu}\p{Ll}/u.test(token.raw) : /^\p{Lu}/u.test(token.raw)) return true
  let place = at - 1
  while (articles.has(wordAt(sentence, place))) place--
  return leading.has(wordAt(sentence, place))
}

/** "lunch and training only" */
function isOnly({ tokens, taken }: Sentence, from: number): boolean {
  const next = tokens.slice(from).findIndex(({ text }, at) => taken.has(from + at) || onlyWords.has(text))
  return (
    next >= 0 &&
    next <= 5 &&
    onlyWords.has(tokens[from + next]?.text ?? '') &&
    tokens[from + next + 1]?.kind !== 'word'
  )
}

/** Whether a value is set against another here: the "vs" of a period, and the "x" of a breakdown, are taken. */
export function isOpposing(sentence: Sentence, at: number): boolean {
  return !sentence.taken.has(at) && opposingWords.has(wordAt(sentence, at))
}

/** "excluding Facebook and Instagram": what is joined to a value that is left out is left out too. */
export function isJoined({ tokens }: Sentence, end: number, at: number): boolean {
  return tokens.slice(end, at).every(({ text }) => joints.has(text))
}

/** "sin contar las llamadas de prueba": of what is counted, what is behind it is left out. */
function isOfWhat(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 2]
  const isNamed = of.has(wordAt(sentence, at + 1)) && next !== undefined && isValue(sentence, at + 2)
  return (
    isCounted(wordAt(sentence, at)) &&
    isNamed &&
    [at - 1, at - 2].some((place) => negations.has(wordAt(sentence, place)))
  )
}

function isValue(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (token === undefined || token.kind === 'sign' || sentence.taken.has(at)) return false
  if (token.kind === 'number') return true
  if (isOfWhat(sentence, at)) return false
  if (negations.has(token.text) || joints.has(token.text)) return false
  return !isSmall(token.text) || isShouted(sentence, at) || isOfName(sentence, at)
}

/** "Back Office", "Nivel 2" behind a name: small words in capitals inside a sentence, before one that is a value. */
function isOfName({ tokens, taken }: Sentence, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const isTitled = (raw = '') => /^\p{Lu}\p{Ll}/u.test(raw)
  return (
    at > 0 && isTitled(token?.raw) && isTitled(next?.raw) && !taken.has(at + 1) && !isSmall(next?.text ?? '')
  )
}

/** A word in capitals inside a sentence that is not: "not SKILL". */
function isShouted(sentence: Sentence, at: number): boolean {
  const raw = sentence.tokens[at]?.raw ?? ''
  return (
    raw.length > 3 &&
    raw === raw.toUpperCase() &&
    sentence.tokens.some((token) => token.raw !== token.raw.toUpperCase())
  )
}

/** The next value of the same phrase: right behind, or behind a particle inside a name: "Ana de la Cruz". */
function gapAt(sentence: Sentence, end: number): number | undefined {
  for (let at = end; at < end + 3; at++) {
    if (isValue(sentence, at)) return at
    if (!particles.has(wordAt(sentence, at)) || sentence.taken.has(at)) return undefined
    const isName =
      /^\p{Lu}/u.test(sentence.tokens[end - 1]?.raw ?? '') || '-_.'.includes(wordAt(sentence, at))
    if (!isName) return undefined
  }
  return undefined
}
