import { EventEmitter } from 'node:events'
import { app, slackbot } from './cast.ts'
import { Files } from './files.ts'
import type { Ids } from './ids.ts'
import type { Change, Conversation, Message, Person, Team, UserGroup, View } from './workspace.ts'

/** People, conversations, messages, files and views; says on each change what became different. */
export class State {
  readonly team: Team
  readonly bot: Person
  readonly files: Files
  readonly #ids: Ids
  readonly #changes = new EventEmitter().setMaxListeners(0)
  readonly #conversations = new Map<string, Conversation>()
  readonly #messages = new Map<string, Message[]>()
  readonly #modals = new Map<string, readonly View[]>()
  readonly #homes = new Map<string, View>()
  readonly #groups = new Map<string, UserGroup>()
  #people: readonly Person[]

  constructor(
    ids: Ids,
    team: Team,
    bot: Person,
    people: readonly Person[],
    conversations: readonly Conversation[],
    groups: readonly UserGroup[],
    messages: readonly Message[] = [],
  ) {
    this.#ids = ids
    this.team = team
    this.bot = bot
    this.files = new Files(ids)
    this.#people = people
    for (const group of groups) this.#groups.set(group.id, group)
    for (const conversation of conversations) this.#conversations.set(conversation.id, conversation)
    for (const [channel, said] of Map.groupBy(messages, (one) => one.channel))
      this.#messages.set(channel, said)
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#changes.on('change', listener)
    return () => this.#changes.off('change', listener)
  }

  emit(change: Change): void {
    this.#changes.emit('change', change)
  }

  get people(): readonly Person[] {
    return this.#people
  }

  /** Puts what changed about a person; whoever is deactivated leaves channels and groups. */
  putPerson(person: Person): void {
    this.#people = this.#people.map((other) => (other.id === person.id ? person : other))
    if (person.isDeactivated !== true) return
    const without = (members: readonly string[]) => members.filter((member) => member !== person.id)
    for (const group of this.groups) this.putGroup({ ...group, members: without(group.members) })
    for (const place of this.conversations) {
      if (place.kind !== 'im' && place.members.includes(person.id))
        this.putConversation({ ...place, members: without(place.members) })
    }
  }

  get groups(): readonly UserGroup[] {
    return [...this.#groups.values()]
  }

  group(id: string): UserGroup | undefined {
    return this.#groups.get(id)
  }

  putGroup(group: UserGroup): void {
    this.#groups.set(group.id, group)
  }

  person(id: string): Person | undefined {
    return [...this.people, this.bot, slackbot].find((person) => person.id === id)
  }

  isOfTeam(person: Person): boolean {
    return (person.teamId ?? this.team.id) === this.team.id
  }

  get conversations(): readonly Conversation[] {
    return [...this.#conversations.values()]
  }

  conversation(id: string): Conversation | undefined {
    return this.#conversations.get(id)
  }

  /** The conversation between a person and the bot, opened where there is none yet. */
  dmWith(person: string): Conversation {
    const open = this.conversations.find(({ kind, members }) => kind === 'im' && members.includes(person))
    if (open !== undefined) return open
    const dm: Conversation = {
      id: this.#ids.next('D'),
      kind: 'im',
      name: app.botUserId,
      members: [person, app.botUserId],
      isArchived: false,
    }
    this.putConversation(dm)
    return dm
  }

  putConversation(conversation: Conversation): void {
    this.#conversations.set(conversation.id, conversation)
    this.emit({ kind: 'conversation', conversation })
  }

  messages(channel: string): readonly Message[] {
    return this.#messages.get(channel) ?? []
  }

  message(channel: string, ts: string): Message | undefined {
    return this.messages(channel).find((message) => message.ts === ts)
  }

  post(draft: Omit<Message, 'ts' | 'reactions'>): Message {
    const message: Message = { ...draft, ts: this.#ids.ts(), reactions: [] }
    this.#messages.set(message.channel, [...this.messages(message.channel), message])
    this.emit({ kind: 'message', message })
    return message
  }

  change(message: Message): void {
    const others = this.messages(message.channel)
    this.#messages.set(
      message.channel,
      others.map((other) => (other.ts === message.ts ? message : other)),
    )
    this.emit({ kind: 'message', message })
  }

  remove(channel: string, ts: string): void {
    this.#messages.set(
      channel,
      this.messages(channel).filter((message) => message.ts !== ts),
    )
    this.emit({ kind: 'gone', channel, ts })
  }

  /** A person's modals, the one on top last. */
  modals(person: string): readonly View[] {
    return this.#modals.get(person) ?? []
  }

  setModals(person: string, views: readonly View[]): void {
    this.#modals.set(person, views)
    this.emit({ kind: 'view', person, view: views.at(-1) })
  }

  home(person: string): View | undefined {
    return this.#homes.get(person)
  }

  setHome(view: View): void {
    this.#homes.set(view.person, view)
    this.emit({ kind: 'view', person: view.person, view })
  }

  view(id: string): View | undefined {
    return [...[...this.#modals.values()].flat(), ...this.#homes.values()].find((view) => view.id === id)
  }

  changeView(view: View): void {
    if (view.kind === 'home') return this.setHome(view)
    this.setModals(
      view.person,
      this.modals(view.person).map((other) => (other.id === view.id ? view : other)),
    )
  }
}
