import type { Token } from '../text/tokens.ts'
import { smallWords } from '../vocabulary/small-words.ts'
import { comparisonAt, type Comparison } from './compare.ts'
import { taken, type Lattice } from './lattice.ts'
import type { TimePhrase } from './read-times.ts'
import type { Parsed } from './expression.ts'
import { ends, past } from './reader.ts'
import type { Reference } from './reference.ts'
import { resolve } from './resolve.ts'
import type { Stretch } from './stretch.ts'

const comparison = /^compar/u
const linking = new Set(['con', 'com', 'with', 'and', 'y', 'e', 'to', 'a', 'contra'])

/** The words by which a text compares two periods. */
export interface Comparing extends Stretch {
  /** What they say of the second period, where it is not named. */
  readonly comparison?: Comparison
  /** "the same day last week" without a "vs". */
  readonly isAlone: boolean
}

export function comparingIn(lattice: Lattice, phrases: readonly TimePhrase[]): Comparing | undefined {
  return versusIn(lattice, phrases) ?? sameAlone(lattice)
}

/** "vs", "compared with", with a period behind it or what says it: "the week before". */
function versusIn(lattice: Lattice, phrases: readonly TimePhrase[]): Comparing | undefined {
  const { tokens } = lattice
  const isCompared = tokens.some(({ text }) => comparison.test(text))
  // "ontem x anteontem", and not "por" written short: a period stands on either side.
  const isCross = (at: number) => tokens[at]?.text === 'x' && phrases.some(({ end }) => end === at)
  for (let at = 0; at < tokens.length; at++) {
    const linked =
      isCompared && linking.has(tokens[at]?.text ?? '') ? theOneBefore(lattice, at + 1) : undefined
    if (linked !== undefined) return { start: at, end: linked.end, comparison: linked.value, isAlone: false }
    for (const end of [...ends(lattice, at, 'versus'), ...(isCross(at) ? [at + 1] : [])]) {
      const said = comparisonAt(lattice, end)
      if (said !== undefined) return { start: at, end: said.end, comparison: said.value, isAlone: false }
      const isFollowed = phrases.some(({ start }) => start >= end && isOnlySmall(tokens.slice(end, start)))
      if (isFollowed) return { start: at, end, isAlone: false }
    }
  }
  return undefined
}

/** "con la anterior", "com a passada": whatever unit it is of stands before it. */
function theOneBefore(lattice: Lattice, at: number): Parsed<Comparison> | undefined {
  const found = comparisonAt(lattice, at)
  if (found?.value.kind === 'previous') return found
  const start = past(lattice, at, 'article')
  const isGone = start > at && /^pass?ad[oa]$/u.test(lattice.tokens[start]?.text ?? '')
  return isGone ? { value: { kind: 'previous' }, end: start + 1 } : undefined
}

/** "the same day last week": compared with, or by itself counted from today. */
function sameAlone(lattice: Lattice): Comparing | undefined {
  for (let at = 0; at < lattice.tokens.length; at++) {
    if (ends(lattice, at, 'same').length === 0) continue
    const found = comparisonAt(lattice, at)
    if (found?.value.kind === 'same-in-previous')
      return { start: at, end: found.end, comparison: found.value, isAlone: true }
  }
  return undefined
}

interface Split {
  readonly base?: TimePhrase
  readonly against?: TimePhrase
  readonly problem?: Stretch
  /** The period that stands where the problem does. */
  readonly rival?: Stretch
}

/** The period asked for, and the one named to compare it with. */
export function splitPhrases(
  all: readonly TimePhrase[],
  versus: Comparing | undefined,
  tokens: readonly Token[],
  reference: Reference,
): Split {
  const phrases = versus === undefined || versus.isAlone ? withoutRepeats(all, reference) : all
  if (versus !== undefined && !versus.isAlone) {
    const before = phrases.filter((phrase) => phrase.end <= versus.start)
    const after = phrases.filter((phrase) => phrase.start >= versus.end)
    const leading = before.length === 0 ? after.slice(1) : before
    const [against, extra] = before.length === 0 ? after.slice(0, 1) : after
    const [base, second] = leading
    const [problem, rival] = second === undefined ? [extra, against] : [second, base]
    if (problem !== undefined) return { problem, ...(rival && { rival }) }
    return { ...(base && { base }), ...(against && { against }) }
  }
  const [base, second, third] = phrases
  if (second === undefined) return base ? { base } : {}
  const isCompared = tokens.some(({ text }) => comparison.test(text))
  const isLinked = tokens.slice(base?.end, second.start).some(({ text }) => linking.has(text))
  if (base !== undefined && third === undefined && isCompared && isLinked) return { base, against: second }
  return { problem: second, ...(base && { rival: base }) }
}

/** A period that is said twice is said once. */
function withoutRepeats(phrases: readonly TimePhrase[], reference: Reference): readonly TimePhrase[] {
  const seen = new Set<string>()
  return phrases.filter(({ expression }) => {
    const span = resolve(expression, reference)
    const key = span === undefined ? '' : `${span.start}/${span.end}`
    if (key !== '' && seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Signs and small words; what something else was read from is neither: "vs cobranza yesterday". */
function isOnlySmall(tokens: readonly Token[]): boolean {
  const isSmall = ({ text, kind }: Token) => (kind === 'sign' ? text !== taken : smallWords.has(text))
  return tokens.length <= 4 && tokens.every(isSmall)
}
