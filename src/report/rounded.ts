import type { Unit } from './declaration.ts'

/** How finely a figure is told: a ratio as a percentage with one decimal, seconds and counts whole. */
const steps: Readonly<Record<Unit, number>> = {
  count: 1,
  seconds: 1,
  number: 10,
  minutes: 10,
  money: 100,
  ratio: 1000,
}

/** A figure as people are told it, so that what they reckon from it is what the bot reckons. */
export function rounded(value: number, unit: Unit): number {
  return Math.round(value * steps[unit]) / steps[unit]
}
