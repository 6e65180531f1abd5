import type { Group, Key, Section } from '../../report/summary.ts'
import { bucket, clock, weekday } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'

/** Names the keys of a breakdown. */
export type Naming = (key: Key) => string

export interface NamingOptions {
  readonly showsAgents: boolean
  readonly showsCustomers?: boolean
  /** All keys lie within one day: an hour is named by its clock alone. */
  readonly isOneDay: boolean
}

/**
 * Names keys for an audience. Customers are named to supervisors in private only; where agents are not, each becomes
 * "Agent 1", "Agent 2" in the order of appearance, the same one under the same number throughout an answer.
 */
export function naming(
  language: Language,
  { showsAgents, showsCustomers = false, isOneDay }: NamingOptions,
): Naming {
  const { answer } = wordsIn(language)
  const numbers = new Map<string, number>()
  return (key) => {
    switch (key.kind) {
      case 'value': {
        if (key.personal === 'customer') return showsCustomers ? key.text : answer.maskedKey
        if (key.personal !== 'agent' || showsAgents) return key.text
        const known = numbers.get(key.text) ?? numbers.size + 1
        numbers.set(key.text, known)
        return answer.maskedAgent(known)
      }
      case 'named':
        return key.name[language]
      case 'time':
        return isOneDay && isPartOfDay(key.unit) ? clock(key.at, 'UTC') : bucket(key.at, key.unit, language)
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

function isPartOfDay(unit: Extract<Key, { kind: 'time' }>['unit']): boolean {
  return unit === 'hour' || unit === 'half-hour' || unit === 'ten-minutes'
}
