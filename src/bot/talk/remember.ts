import type { Asking } from '../bot.ts'
import type { Memory } from '../ports.ts'
import { topicOf } from './recall.ts'

/** What can be gone on from is what its place is about now. */
export async function remember(memory: Memory, asking: Asking, canBeFollowed: boolean): Promise<void> {
  const topic = canBeFollowed ? topicOf(asking) : undefined
  await Promise.all([
    memory.noteAsked(asking.person, asking.id),
    topic !== undefined && memory.rememberAnswer(topic, asking.id),
  ])
}
