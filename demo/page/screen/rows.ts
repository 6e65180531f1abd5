import type { Message } from '../../slack/workspace.ts'
import { dayOf, instantOf } from '../calendar.ts'
import type { Statuses } from '../statuses.ts'
import type { Viewer } from '../viewer.ts'
import type { Row } from './message.ts'

const compactWithinSeconds = 5 * 60

/** The messages of a conversation that are not replies, oldest first. */
export function channelRows(messages: readonly Message[], viewer: Viewer, statuses: Statuses): Row[] {
  const roots = messages.filter((one) => one.threadTs === undefined || one.threadTs === one.ts)
  return roots.map((message, index) => {
    const replies = repliesTo(message.ts, messages).filter((one) => one.ephemeralTo === undefined)
    return {
      message,
      isCompact: isContinued(roots[index - 1], message, viewer),
      replies: {
        count: replies.length,
        lastTs: replies.at(-1)?.ts ?? message.ts,
        people: [...new Set(replies.map(({ user }) => user))].slice(0, 4),
      },
      status: statuses.of(message.channel, message.ts),
    }
  })
}

/** A thread: its root, then the replies. */
export function threadRows(root: string, messages: readonly Message[], viewer: Viewer): Row[] {
  const thread = [...messages.filter(({ ts }) => ts === root), ...repliesTo(root, messages)]
  return thread.map((message, index) => ({
    message,
    isCompact: index > 1 && isContinued(thread[index - 1], message, viewer),
    replies: undefined,
    status: '',
  }))
}

function repliesTo(root: string, messages: readonly Message[]): Message[] {
  return messages.filter((one) => one.threadTs === root && one.ts !== root)
}

function isContinued(before: Message | undefined, message: Message, { person }: Viewer): boolean {
  if (before?.user !== message.user || message.ephemeralTo !== undefined || before.ephemeralTo !== undefined)
    return false
  if (dayOf(instantOf(before.ts), person) !== dayOf(instantOf(message.ts), person)) return false
  return Number(message.ts) - Number(before.ts) < compactWithinSeconds
}
