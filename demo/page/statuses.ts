import type { Change } from '../slack/workspace.ts'

/** What agents say they are doing in threads; the workspace tells it once and does not keep it. */
export interface Statuses {
  of(channel: string, threadTs: string): string
  take(change: Change): void
}

export function createStatuses(): Statuses {
  const texts = new Map<string, string>()
  return {
    of: (channel, threadTs) => texts.get(`${channel} ${threadTs}`) ?? '',
    take(change) {
      if (change.kind === 'status') texts.set(`${change.channel} ${change.threadTs}`, change.text)
    },
  }
}
