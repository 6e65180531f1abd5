const heading = '## The last run\n'

/** A page of benchmarks with this run in place of the one that it had. */
export function withLastRun(page: string, run: string): string {
  const start = page.indexOf(heading)
  if (start === -1) throw new Error(`The page has no heading "${heading.trim()}"`)
  const next = page.indexOf('\n## ', start)
  const rest = next === -1 ? '\n' : `\n${page.slice(next)}`
  return `${page.slice(0, start)}${heading}\n${run}${rest}`
}
