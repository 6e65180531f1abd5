import type { Span } from './calendar.ts'
import { comparedSpan, comparisonAt } from './compare.ts'
import type { Lattice } from './lattice.ts'
import { numberAt } from './numbers.ts'
import type { TimePhrase } from './read-times.ts'
import type { Reference } from './reference.ts'
import { unitSpan } from './resolve-units.ts'
import type { Stretch } from './stretch.ts'

export interface JustBefore extends Stretch {
  readonly span: Span
}

/** "and the week before?", "¿y el período anterior?": what comes before the period that was asked for last. */
export function justBefore(
  lattice: Lattice,
  phrases: readonly TimePhrase[],
  last: Span,
  reference: Reference,
): JustBefore | undefined {
  for (const start of lattice.tokens.keys()) {
    const found = comparisonAt(lattice, start)
    if (found?.value.kind !== 'previous') continue
    const { value, end } = found
    // "the day before yesterday" and "two weeks before" are more than the day or the week before.
    const isMore = phrases.some((phrase) => phrase.start < end && phrase.end > end)
    if (isMore || numberAt(lattice, start - 1) !== undefined) return undefined
    const span =
      value.unit === undefined
        ? comparedSpan(value, last)
        : unitSpan({ kind: 'unit', unit: value.unit, which: 'previous' }, { ...reference, now: last.start })
    return span && { start, end, span }
  }
  return undefined
}
