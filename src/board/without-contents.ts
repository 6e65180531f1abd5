/** What may be seen of a job's data: which account, report and period, and which answer or digest. */
const shown = new Set('kind call account report window start end failingSince answer digest slot'.split(' '))

/** Where bull-board puts what a job holds: its data or a hash of it, what came of it, and errors, which may quote it. */
const contents = new Set(
  'data template deduplicationId deduplication returnValue progress failedReason stacktrace'.split(' '),
)

/** A response of bull-board's without anything that somebody asked for or was told. */
export function withoutContents<Body>(body: Body): Body {
  return JSON.parse(JSON.stringify(body ?? null), (name, value: unknown) =>
    contents.has(name) ? withoutContent(name, value) : value,
  ) as Body
}

function withoutContent(name: string, value: unknown): unknown {
  switch (name) {
    case 'data':
      return only(value)
    case 'failedReason':
      return typeof value === 'string' ? 'See the log of the bot.' : value
    case 'stacktrace':
      return []
    default:
      return undefined
  }
}

function only(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? value : undefined
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => shown.has(name))
      .map(([name, inner]) => [name, typeof inner === 'object' ? only(inner) : inner]),
  )
}
