import type { Groups } from '../model/groups.ts'
import type { TextColumn } from '../selection/frame.ts'

/** How many different values each group has; empty cells are none. */
export function countDistinct(column: TextColumn | undefined, { ids, size }: Groups): Float64Array {
  const counts = new Float64Array(size)
  if (column === undefined) return counts
  const { dictionary, codes } = column
  const isSeen = memory(dictionary.length * size)
  for (let row = 0; row < ids.length; row++) {
    const [id, code] = [ids[row] ?? -1, codes[row] ?? -1]
    if (id < 0 || code < 0 || isSeen(id * dictionary.length + code)) continue
    counts[id] = (counts[id] ?? 0) + 1
  }
  return counts
}

/** Says whether a number came before, and remembers it: in a table of marks where that is small enough. */
function memory(size: number): (pair: number) => boolean {
  if (size > 16_000_000) {
    const seen = new Set<number>()
    return (pair) => seen.size === seen.add(pair).size
  }
  const marks = new Uint8Array(size)
  return (pair) => {
    const isSeen = marks[pair] === 1
    marks[pair] = 1
    return isSeen
  }
}
