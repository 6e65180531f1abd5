/** Adds records up by key, in the order in which the keys first came. */
export function tally<R, T>(
  records: Iterable<R>,
  keyOf: (record: R) => string,
  start: (record: R) => T,
  add: (total: T, record: R) => void,
): Map<string, T> {
  const totals = new Map<string, T>()
  for (const record of records) {
    const key = keyOf(record)
    let total = totals.get(key)
    if (total === undefined) {
      total = start(record)
      totals.set(key, total)
    }
    add(total, record)
  }
  return totals
}

export function count<R>(records: Iterable<R>, keyOf: (record: R) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const record of records) {
    const key = keyOf(record)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
