import type { Language } from '../../words/language.ts'
import { isPersonName } from './named-dates.ts'
import type { DateOrder } from './numeric-dates.ts'
import { Days } from './days.ts'
import type { Expression } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { phraseAt } from './phrases.ts'
import { endOf, isSign } from './reader.ts'

/** Token positions `[start, end)`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface TimePhrase extends Stretch {
  readonly expression: Expression
}

/** What a text says about time. `unused` are words about time that no phrase took up. */
export interface TimeReading {
  readonly phrases: readonly TimePhrase[]
  readonly greetings: readonly Stretch[]
  readonly unused: readonly Stretch[]
}

/** Reads from left to right, the longest phrase first; `taken` are tokens that other readers have used. */
export function readTimes(
  lattice: Lattice,
  language: Language,
  order: DateOrder,
  taken: ReadonlySet<number>,
): TimeReading {
  const { tokens } = lattice
  const days = new Days(lattice, language, order)
  const phrases: TimePhrase[] = []
  const greetings: Stretch[] = []
  const unused: Stretch[] = []
  let at = 0
  while (at < tokens.length) {
    const greeting = endOf(lattice, at, 'greeting')
    const unusable = taken.has(at) ? undefined : unusableEnd(lattice, at)
    const phrase = taken.has(at) ? undefined : phraseAt(days, at)
    if (greeting !== undefined && greeting > (phrase?.end ?? 0)) {
      greetings.push({ start: at, end: greeting })
      at = greeting
    } else if (unusable !== undefined && unusable >= (phrase?.end ?? 0)) {
      unused.push({ start: at, end: unusable })
      at = unusable
    } else if (phrase !== undefined) {
      phrases.push({ expression: phrase.value, start: at, end: phrase.end })
      const cut = cutOff(lattice, at, phrase.end, taken)
      if (cut !== undefined) unused.push(cut)
      at = phrase.end
    } else {
      if (!taken.has(at) && isAboutTime(lattice, at)) unused.push({ start: at, end: at + 1 })
      at++
    }
  }
  return { phrases, greetings, unused }
}

/** Plural weekdays and "business hours" mean something, but no one period. */
function unusableEnd(lattice: Lattice, at: number): number | undefined {
  const match = (lattice.matches[at] ?? []).find(
    ({ sense }) => sense.is === 'unusable' || (sense.is === 'weekday' && sense.isPlural === true),
  )
  return match?.end
}

/** Whether a word speaks of time beyond doubt: nothing may be answered while one of these is left over. */
function isAboutTime(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at]
  if (token === undefined) return false
  if (token.kind === 'number') return isBrokenDate(lattice, at)
  if (isPersonName(lattice, at, at + 1)) return false
  return (lattice.matches[at] ?? []).some(({ sense }) => {
    switch (sense.is) {
      case 'unit':
        return (
          !['second', 'minute', 'half'].includes(sense.unit) &&
          token.text !== 'cuarto' &&
          token.text !== 'tri'
        )
      case 'relative-day':
      case 'evening-before':
      case 'to-date':
      case 'holiday':
        return true
      case 'weekday':
        return sense.isShort !== true
      case 'month':
        return sense.isDoubtful !== true && token.text.length > 3
      case 'so-far':
        return token.text !== 'to' && token.text !== 'up' && token.text !== 'a'
      case 'part':
        return true
      case 'since':
      case 'until':
        return isLeadingNowhere(lattice, at, ['since', 'desde', 'until', 'hasta', 'ate'])
      case 'after':
      case 'before':
        return isLeadingNowhere(lattice, at, ['after', 'before', 'antes', 'despues', 'depois', 'apos'])
      case 'which':
        return (
          lattice.tokens[at + 1] === undefined &&
          ['last', 'ultimo', 'ultima', 'pasado', 'pasada', 'previous'].includes(token.text)
        )
      case 'ago':
        return token.text === 'ago' || token.text === 'atras'
      case 'ago-before':
        return token.text === 'hace'
      default:
        return false
    }
  })
}

/** "since" at the end, or before something about time that could not be used; not "since whatsapp". */
function isLeadingNowhere(lattice: Lattice, at: number, words: readonly string[]): boolean {
  if (!words.includes(lattice.tokens[at]?.text ?? '')) return false
  const next = lattice.tokens[at + 1]
  return next === undefined || next.kind !== 'word' || (lattice.matches[at + 1] ?? []).length > 0
}

/** "99/99/9999", "25:00", "2026-02-31". */
function isBrokenDate(lattice: Lattice, at: number): boolean {
  const [sign, next] = [lattice.tokens[at + 1], lattice.tokens[at + 2]]
  if (/^20[0-3]\d$/u.test(lattice.tokens[at]?.text ?? '')) return true
  if (!isSign(sign, '/:-') || next?.kind !== 'number' || sign?.isSpaced === true || next.isSpaced)
    return false
  return isSign(sign, ':') || isSign(lattice.tokens[at + 3], '/-') || isSign(sign, '/')
}

/** "the last 10 working days" in the languages that put it last. */
const working = new Set(['habiles', 'habil', 'laborales', 'laborables', 'laboral', 'uteis', 'util'])
const ranging = new Set(['to', 'a', 'al', '-', 'hasta', 'ate', 'until', 'till', 'y', 'and', 'e', 'as', 'las'])
const openings = new Set(['between', 'entre', 'until', 'hasta', 'ate', 'before', 'antes'])

/** What stands right beside a phrase and should have been part of it: "late february", "45 de marzo", "from march 15 to". */
function cutOff(
  lattice: Lattice,
  start: number,
  end: number,
  taken: ReadonlySet<number>,
): Stretch | undefined {
  let before = start - 1
  while (before >= 0 && before >= start - 2 && isLinking(lattice, before)) before--
  const previous = lattice.tokens[before]
  const isEdge = (lattice.matches[before] ?? []).some(({ sense }) => sense.is === 'edge')
  const isNumber =
    previous?.kind === 'number' && !taken.has(before) && previous.text.length <= 2 && before < start - 1
  const isRangeLeft =
    lattice.tokens[start - 1]?.kind === 'number' &&
    !taken.has(start - 1) &&
    ranging.has(lattice.tokens[start - 2]?.text ?? '')
  if (isRangeLeft || working.has(lattice.tokens[end]?.text ?? '')) return { start, end: end + 1 }
  if (previous !== undefined && (isEdge || isNumber || openings.has(previous.text)))
    return { start: before, end }
  const isDangling =
    endOf(lattice, end, 'to') !== undefined && lattice.tokens[endOf(lattice, end, 'to') ?? end] === undefined
  const isBareNumber =
    isNumberLeft(lattice, end, taken) ||
    (endOf(lattice, end, 'of') === end + 1 && isNumberLeft(lattice, end + 1, taken))
  return isDangling || isBareNumber ? { start, end: end + 1 } : undefined
}

/** A number that nothing counts: "april of 87", "week 00"; not "26 calls". */
function isNumberLeft(lattice: Lattice, at: number, taken: ReadonlySet<number>): boolean {
  const [number, next] = [lattice.tokens[at], lattice.tokens[at + 1]]
  if (number?.kind !== 'number' || taken.has(at)) return false
  return next === undefined || next.kind !== 'word' || (lattice.matches[at + 1] ?? []).length > 0
}

function isLinking(lattice: Lattice, at: number): boolean {
  return ['of', 'the', 'de', 'del', 'do', 'da', 'el', 'la', 'o', 'a', '-'].includes(
    lattice.tokens[at]?.text ?? '',
  )
}
