import type { Comparison } from './compare.ts'
import type { Key, Summary } from '../model/summary.ts'

/** The group whose change made most of a figure's. */
export interface Driver {
  readonly keys: readonly Key[]
  readonly change: Comparison['sections'][number]['groups'][number]['changes'][number]
}

/** What is less than this part of the whole change drove nothing. */
const leastPart = 0.3

/**
 * Who or what drove the headline figure up or down; undefined where it did not move, where groups do not add up to it,
 * or where no group stands out. Times of day and dates are no drivers, and neither is a group that may not be named.
 */
export function driverOf(
  summary: Summary,
  changes: Comparison,
  isNamed: (key: Key) => boolean,
): Driver | undefined {
  const [figure] = summary.figures
  const whole = changes.figures.find(({ id }) => id === figure?.id)?.difference
  if (figure === undefined || whole === undefined || whole === null || whole === 0) return undefined
  const found = changes.sections.flatMap(({ by, groups }) => {
    const section = summary.sections.find((one) => one.by.join() === by.join())
    const addsUp =
      section?.measures[0]?.id === figure.id && section.groups.some(({ share }) => share !== undefined)
    if (!addsUp || groups.length < 2) return []
    return groups.flatMap(({ keys, changes: [change] }) => {
      const moved = change === undefined ? 0 : (change.now ?? 0) - (change.before ?? 0)
      const isOne = keys.length === 1 && keys.every((key) => !isTime(key) && isNamed(key))
      return change !== undefined && isOne
        ? [{ driver: { keys, change: { ...change, difference: moved } }, part: moved / whole }]
        : []
    })
  })
  const most = found.toSorted((one, other) => other.part - one.part)[0]
  return most !== undefined && most.part >= leastPart ? most.driver : undefined
}

function isTime({ kind }: Key): boolean {
  return kind === 'time' || kind === 'hour-of-day' || kind === 'weekday'
}
