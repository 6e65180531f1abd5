import type { Conversation, Person, Workspace } from '../slack/workspace.ts'

/** Where a person looks. The address after `#` says the same, so that a reload keeps it. */
export interface Place {
  readonly person: Person
  readonly conversation: Conversation | undefined
  readonly thread: string | undefined
  readonly tab: 'messages' | 'home'
}

/** The place as it stands in the address. */
export type Address = Readonly<Record<'person' | 'channel' | 'thread' | 'tab', string>>

export function addressOf({ person, conversation, thread = '', tab }: Place): Address {
  return { person: person.id, channel: conversation?.id ?? '', thread, tab: tab === 'home' ? tab : '' }
}

/** `app` as the channel is the conversation with the bot, which comes into being when it is opened. Whatever is missing or not to be seen gives way to the first thing there is. */
export function placeOf(query: URLSearchParams, workspace: Workspace): Place {
  const people = workspace.people.filter((person) => !person.isBot && !person.isDeactivated)
  const person = people.find(({ id }) => id === query.get('person')) ?? people[0]
  if (!person) throw new Error('The practice workspace has no people')
  const conversations = workspace.conversations(person.id)
  const appDm = conversations.find(({ kind, name }) => kind === 'im' && name === workspace.bot.id)
  const wanted =
    query.get('channel') === 'app' ? appDm : conversations.find(({ id }) => id === query.get('channel'))
  const conversation = wanted ?? conversations[0]
  const tab = appDm && conversation === appDm && query.get('tab') === 'home' ? 'home' : 'messages'
  return {
    person,
    conversation,
    thread: tab === 'home' ? undefined : (query.get('thread') ?? undefined),
    tab,
  }
}
