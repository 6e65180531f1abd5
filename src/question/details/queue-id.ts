import type { Report } from '../../report/declaration/declaration.ts'
import { likeness } from '../../report/selection/likeness.ts'
import type { Names } from '../../report/selection/names.ts'
import type { Filter } from '../../report/model/summary.ts'

/**
 * The one queue that is named, by its id, where a report is asked for one queue and gives none in its rows: "service
 * level by channel in Sales".
 */
export function queueId(
  report: Report | undefined,
  filters: readonly Filter[],
  known: Names | undefined,
): string | undefined {
  const takes = report?.parameters.some(({ name }) => name === 'skill_id') === true
  const gives = report?.breakdowns.some(({ by }) => by === 'skill') === true
  const [named, other] = filters.filter(isQueue)
  if (!takes || gives || named === undefined || other !== undefined || named.negated === true)
    return undefined
  const found = [...(known ?? [])].map(([id, name]) => ({ id, degree: likeness(named.words, name) }))
  const most = Math.max(1, ...found.map(({ degree }) => degree))
  const [best, second] = found.filter(({ degree }) => degree === most)
  return second === undefined ? best?.id : undefined
}

export function isQueue({ column }: Filter): boolean {
  return column === 'skill'
}
