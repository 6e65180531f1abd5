/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], joint: string): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1) ?? ''}`
}
