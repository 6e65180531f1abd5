import type { Dimension, Report } from '../../report/declaration/declaration.ts'
import type { Filter } from '../../report/model/summary.ts'
import { directionOf } from '../vocabulary/values.ts'
import { isOpposing } from './filters.ts'
import type { Sentence } from './sentence.ts'

/**
 * "inbound vs outbound", "ventas vs cobranza": values that are set against each other are told apart, by what they are
 * values of; those that nobody knows are most likely queues. Two directions never make a sum that anyone asks for.
 */
export function sideBySide(
  sentence: Sentence,
  filters: readonly Filter[],
  report: Report | undefined,
): Dimension | undefined {
  const columns = filters.filter(({ negated }) => negated !== true).map(columnOf)
  const column = columns.find((one, at) => columns.indexOf(one) < at)
  const isOpposed = sentence.tokens.some((_, at) => isOpposing(sentence, at))
  if (!isOpposed && column !== 'type') return undefined
  return report?.breakdowns.find(({ by }) => by === column)?.by
}

function columnOf({ words, column }: Filter): string {
  return column ?? (directionOf(words) === undefined ? 'skill' : 'type')
}
