const dayMs = 24 * 60 * 60_000

/** The moment so many days ago, or one line that says how to ask for it. */
export function daysAgo(days: string): number {
  const count = Number(days)
  if (count > 0) return Date.now() - count * dayMs
  console.error(`--days takes a number, as in --days 30, not ${days}`)
  process.exit(1)
}
