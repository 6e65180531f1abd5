import type { Groups } from '../model/groups.ts'

/** The smallest value that at least `p` percent of a group's values do not exceed; NaN for a group without values. */
export function percentiles(
  values: Float64Array | undefined,
  { ids, size }: Groups,
  p: number,
): Float64Array {
  const lists: number[][] = Array.from({ length: size }, () => [])
  for (let row = 0; row < ids.length; row++) {
    const value = values?.[row] ?? Number.NaN
    if (!Number.isNaN(value)) lists[ids[row] ?? -1]?.push(value)
  }
  return Float64Array.from(lists, (list) => {
    const sorted = Float64Array.from(list).sort()
    return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN
  })
}
