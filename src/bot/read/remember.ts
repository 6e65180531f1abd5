import type { Asking } from '../model/bot.ts'
import type { Memory } from '../ports/memory.ts'
import { topicsOf } from './recall.ts'

/** What can be gone on from is what its place is about now. */
export async function remember(
  memory: Memory,
  asking: Asking,
  canBeFollowed: boolean,
  from?: string,
): Promise<void> {
  const topics = canBeFollowed ? topicsOf(asking) : []
  await Promise.all([
    memory.noteAsked(asking.person, asking.id, from),
    ...topics.map((topic) => memory.rememberAnswer(topic, asking.id)),
  ])
}
