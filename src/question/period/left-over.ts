import type { Lattice } from './lattice.ts'
import { isPersonName } from './named-dates.ts'
import { numberAt } from './numbers.ts'
import { isSign, sense, senses } from './reader.ts'

/** Plural weekdays and "business hours" mean something, but no one period. */
export function unusableEnd(lattice: Lattice, at: number): number | undefined {
  const match = (lattice.matches[at] ?? []).find(
    ({ sense }) => sense.is === 'unusable' || (sense.is === 'weekday' && sense.isPlural === true),
  )
  return match?.end ?? severalWeekdays(lattice, at)
}

/** "los últimos 4 lunes": days of several weeks are no one period. */
function severalWeekdays(lattice: Lattice, at: number): number | undefined {
  const which = sense(lattice, at, 'which')
  const number = which && numberAt(lattice, which.end)
  const weekday = number && senses(lattice, number.end, 'weekday')[0]
  return weekday?.end
}

/** Whether a word speaks of time beyond doubt: nothing may be answered while one of these is left over. */
export function isAboutTime(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at]
  if (token === undefined) return false
  if (token.kind === 'number') return isBrokenDate(lattice, at)
  if (isPersonName(lattice, at, at + 1)) return false
  return (lattice.matches[at] ?? []).some(({ sense }) => {
    switch (sense.is) {
      case 'unit':
        return (
          !['second', 'minute', 'half', 'half-hour'].includes(sense.unit) &&
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
        return (
          (sense.isDoubtful !== true && token.text.length > 3) || lattice.tokens[at + 1]?.kind === 'number'
        )
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
