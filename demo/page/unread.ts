import type { Workspace } from '../slack/workspace.ts'

/** What each person has seen. What was there when the page began counts as seen. */
export interface Unread {
  has(person: string, channel: string): boolean
  see(person: string, channel: string): void
}

export function createUnread(workspace: Workspace, begunAt: Date): Unread {
  const seen = new Map<string, number>()
  const begun = begunAt.getTime() / 1000
  return {
    has(person, channel) {
      const since = seen.get(`${person} ${channel}`) ?? begun
      return workspace.messages(person, channel).some((one) => Number(one.ts) > since && one.user !== person)
    },
    see(person, channel) {
      const newest = Math.max(begun, ...workspace.messages(person, channel).map((one) => Number(one.ts)))
      seen.set(`${person} ${channel}`, newest)
    },
  }
}
