import { mostPercentDigits, percentDigits } from '../../words/format.ts'
import type { Unit } from '../declaration/declaration.ts'

/** How finely a figure is told: a ratio as a percentage, seconds and counts whole. */
const steps: Readonly<Record<Exclude<Unit, 'ratio'>, number>> = {
  count: 1,
  clock: 1,
  seconds: 1,
  number: 10,
  minutes: 10,
  money: 100,
}

/** A figure as people are told it, so that what they reckon from it is what the bot reckons. */
export function rounded(value: number, unit: Unit): number {
  const step = unit === 'ratio' ? 10 ** (2 + percentDigits(value)) : steps[unit]
  return Math.round(value * step) / step
}

/** By how much two figures as people are told them differ, without what binary fractions add. */
export function differenceOf(one: number, other: number, unit: Unit): number {
  const step = unit === 'ratio' ? 10 ** (2 + mostPercentDigits) : steps[unit]
  return Math.round((one - other) * step) / step
}
