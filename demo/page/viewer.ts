import type { Conversation, Person, Workspace } from '../slack/workspace.ts'
import type { Words } from './words/en.ts'

/** Who looks at the page, and when: names, times and what may be seen all depend on it. */
export interface Viewer {
  readonly workspace: Workspace
  readonly person: Person
  readonly now: Date
  /** The page's own words in this person's language. */
  readonly words: Words
}

export function personById(viewer: Viewer, id: string): Person | undefined {
  const { bot, slackbot, people } = viewer.workspace
  return [bot, slackbot, ...people].find((person) => person.id === id)
}

/** The name that people read for a conversation: `#sales`, or the other person of a direct message. */
export function conversationName(viewer: Viewer, conversation: Conversation): string {
  if (conversation.kind !== 'im') return `#${conversation.name}`
  return personById(viewer, conversation.name)?.realName ?? conversation.name
}
