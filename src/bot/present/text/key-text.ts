import { dayMs, nextBucket } from '../../../report/model/buckets.ts'
import type { Group, Key, Section } from '../../../report/model/summary.ts'
import type { WallSpan } from '../../../report/table/table.ts'
import { bucket, clock, weekday } from '../../../words/format.ts'
import type { Language } from '../../../words/language.ts'
import { wordsIn } from '../../../words/words-in.ts'
import { showsNamesOf, type Sight } from '../../model/sight.ts'

/** Names the keys of a breakdown. */
export type Naming = (key: Key) => string

export interface NamingOptions {
  readonly sight: Sight
  /** All keys lie within one day: an hour is named by its clock alone. */
  readonly isOneDay: boolean
  /** The days that are shown, in wall clock: a week or month that they cut says how many of them it has. */
  readonly span?: WallSpan
}

/**
 * Names keys for an audience. Customers are named to supervisors in private only; where agents are not, each becomes
 * "Agent 1", "Agent 2" in the order of appearance, the same one under the same number throughout an answer.
 */
export function naming(language: Language, { sight, isOneDay, span }: NamingOptions): Naming {
  const { answer } = wordsIn(language)
  const numbers = new Map<string, number>()
  const cut = ({ unit, at }: TimeKey) => {
    const days = span === undefined ? undefined : daysLeft(at, unit, span)
    return days === undefined ? '' : ` (${answer.days(days)})`
  }
  return (key) => {
    switch (key.kind) {
      case 'value': {
        if (showsNamesOf(sight, key.personal)) return key.text
        if (key.personal === 'customer') return answer.maskedKey
        const known = numbers.get(key.text) ?? numbers.size + 1
        numbers.set(key.text, known)
        return answer.maskedAgent(known)
      }
      case 'named':
        return key.name[language]
      case 'time':
        if (isOneDay && isPartOfDay(key.unit)) return clock(key.at, 'UTC')
        return `${bucket(key.at, key.unit, language)}${cut(key)}`
      case 'hour-of-day':
        return clockText(key.hour, key.minute ?? 0)
      case 'weekday':
        return weekday(key.day, language)
      case 'empty':
        return answer.emptyKey
      case 'masked':
        return answer.maskedKey
    }
  }
}

type TimeKey = Extract<Key, { kind: 'time' }>

/** How many days of a week or month lie within a span that cuts it. */
function daysLeft(at: number, unit: TimeKey['unit'], { start, end }: WallSpan): number | undefined {
  const until = nextBucket(unit, at)
  const isWhole = isPartOfDay(unit) || unit === 'day' || (start <= at && until <= end)
  return isWhole ? undefined : Math.ceil((Math.min(until, end) - Math.max(at, start)) / dayMs)
}

function clockText(hour: number, minute: number): string {
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The keys of a group in one: "Ana → Luis". */
export function keyOf({ keys }: Group, naming: Naming): string {
  return keys.map(naming).join(' → ')
}

/** Whether a key goes by its own name, not by that of a mask. */
export function isNamed(key: Key, naming: Naming): boolean {
  return key.kind !== 'value' || naming(key) === key.text
}

export function isOverTime({ groups }: Section): boolean {
  return groups[0]?.keys.some(isTimeKey) ?? false
}

export function isTimeKey({ kind }: Key): boolean {
  return kind === 'time' || kind === 'hour-of-day' || kind === 'weekday'
}

function isPartOfDay(unit: TimeKey['unit']): boolean {
  return unit === 'hour' || unit === 'half-hour' || unit === 'ten-minutes'
}
