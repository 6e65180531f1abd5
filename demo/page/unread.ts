import type { Workspace } from '../slack/workspace.ts'

/** What each person has seen. What was there when the page began counts as seen. */
export interface Unread {
  has(person: string, channel: string): boolean
  /** How many of the unseen messages name the person, or were sent to them alone. */
  mentions(person: string, channel: string): number
  see(person: string, channel: string): void
}

export function createUnread(workspace: Workspace, begunAt: Date): Unread {
  const seen = new Map<string, number>()
  const begun = begunAt.getTime() / 1000
  const unseen = (person: string, channel: string) => {
    const since = seen.get(`${person} ${channel}`) ?? begun
    return workspace
      .messages(person, channel)
      .filter(({ ts, user, isTombstone }) => Number(ts) > since && user !== person && !isTombstone)
  }
  return {
    has: (person, channel) => unseen(person, channel).length > 0,
    mentions(person, channel) {
      const isDirect = workspace.conversations(person).some(({ id, kind }) => id === channel && kind === 'im')
      const named = `<@${person}>`
      return unseen(person, channel).filter(
        ({ text, ephemeralTo }) => isDirect || ephemeralTo === person || text.includes(named),
      ).length
    },
    see(person, channel) {
      const newest = Math.max(begun, ...workspace.messages(person, channel).map((one) => Number(one.ts)))
      seen.set(`${person} ${channel}`, newest)
    },
  }
}
