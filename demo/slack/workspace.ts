/**
 * What the practice Slack holds and what a person can do in it: the border between the protocol side (`demo/slack`),
 * the page that people look at (`demo/page`) and the end-to-end tests.
 */

export interface Team {
  readonly id: string
  readonly name: string
  readonly domain: string
}

export interface Person {
  readonly id: string
  /** Login name, as in `@ana`. */
  readonly name: string
  readonly realName: string
  /** What the person does, for the demo's page: "Supervisor, Bogotá". */
  readonly title: string
  /** IANA zone. */
  readonly tz: string
  /** Slack's form: `es-LA`, `en-US`, `pt-BR`. */
  readonly locale: string
  readonly isAdmin: boolean
  /** Slack's `is_restricted`: a guest. */
  readonly isGuest: boolean
  readonly isBot: boolean
  /** Set for somebody of another organisation, who is here through a shared channel. */
  readonly teamId?: string
  /** Has left: Slack knows the person still, as `deleted`. */
  readonly isDeactivated?: boolean
}

/** A group that can be named as one: `@supervisores`. */
export interface UserGroup {
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly members: readonly string[]
}

export interface Conversation {
  readonly id: string
  readonly kind: 'channel' | 'private' | 'im'
  /** Channel name without `#`; for a DM the other person's id. */
  readonly name: string
  readonly members: readonly string[]
  readonly isArchived: boolean
}

export interface Message {
  readonly ts: string
  readonly channel: string
  /** User id of the author; the bot's messages carry the bot user's id. */
  readonly user: string
  readonly text: string
  readonly blocks?: readonly Block[]
  readonly threadTs?: string
  readonly editedAt?: string
  /** Only this person sees it. Ephemeral messages are gone after a reload of the real Slack; here they stay. */
  readonly ephemeralTo?: string
  readonly metadata?: { readonly event_type: string; readonly event_payload: Record<string, unknown> }
  readonly reactions: readonly { readonly name: string; readonly users: readonly string[] }[]
  readonly files?: readonly SharedFile[]
  /** What is left of a deleted message that has replies. */
  readonly isTombstone?: true
  /** What Slack itself added to the message: previews of its links. */
  readonly attachments?: readonly Record<string, unknown>[]
}

/** A file as a message shows it. */
export interface SharedFile {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly mimetype: string
  /** In bytes. */
  readonly size: number
}

/** A Block Kit block as the bot sent it, already checked against Slack's limits. */
export type Block = { readonly type: string; readonly block_id?: string } & Record<string, unknown>

export interface View {
  readonly id: string
  readonly kind: 'modal' | 'home'
  readonly person: string
  /** The view object as the bot sent it. */
  readonly payload: Record<string, unknown>
  /** What the bot's `response_action: errors` said, by block id; under `''` what Slack itself says at the top. */
  readonly errors: Readonly<Record<string, string>>
}

/** The state of a view's inputs in Slack's own shape: block id, action id, element state. */
export type ViewState = Readonly<Record<string, Readonly<Record<string, Record<string, unknown>>>>>

export interface Click {
  readonly channel: string
  readonly ts: string
  readonly blockId: string
  readonly actionId: string
  /** The element state that Slack would send beside the ids: `value`, `selected_option`, `selected_date`, ... */
  readonly state?: Record<string, unknown>
}

/** A click on an element of an open modal or of the person's home tab. */
export interface ViewClick {
  readonly viewId: string
  readonly blockId: string
  readonly actionId: string
  readonly state?: Record<string, unknown>
}

/** What changed; the page redraws what it shows. */
export type Change =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'gone'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'view'; readonly person: string; readonly view: View | undefined }
  | { readonly kind: 'conversation'; readonly conversation: Conversation }
  /** The agent status line under a thread ("is thinking…"); empty text clears it. */
  /** The bot came or went (`Workspace.isBotConnected`). */
  | { readonly kind: 'bot' }
  | { readonly kind: 'status'; readonly channel: string; readonly threadTs: string; readonly text: string }

/** Everything a person can see and do. Each action resolves when the bot has acknowledged it, or when Slack gave up. */
export interface Workspace {
  readonly team: Team
  readonly bot: Person
  /** Whether the bot listens; without it commands and clicks fail. */
  readonly isBotConnected: boolean
  /** Speaks for Slack itself: a command that failed, a mention of somebody who is not there. */
  readonly slackbot: Person
  readonly people: readonly Person[]
  /** Slash commands from the manifest, for the composer's completion. */
  readonly commands: readonly {
    readonly command: string
    readonly description: string
    readonly usageHint: string
  }[]
  readonly shortcuts: readonly {
    readonly callbackId: string
    readonly name: string
    readonly kind: 'global' | 'message'
  }[]

  conversations(person: string): readonly Conversation[]
  /** What this person sees in a conversation, oldest first: replies and their own ephemerals included. */
  messages(person: string, channel: string): readonly Message[]
  /** The modal that is open for this person, if any. */
  modal(person: string): View | undefined
  home(person: string): View | undefined
  /** What is in a file, if this person sees a message that carries it. */
  file(person: string, id: string): (SharedFile & { readonly content: Buffer }) | undefined
  onChange(listener: (change: Change) => void): () => void

  /** Types a message; mentions are written `<@U…>`. A text that starts with a known command runs it. */
  say(person: string, channel: string, text: string, threadTs?: string): Promise<Message | undefined>
  edit(person: string, channel: string, ts: string, text: string): Promise<void>
  remove(person: string, channel: string, ts: string): Promise<void>
  command(person: string, channel: string, command: string, text: string): Promise<void>
  click(person: string, click: Click): Promise<void>
  clickInView(person: string, click: ViewClick): Promise<void>
  /** Runs a shortcut of the manifest; a message shortcut needs the message. */
  shortcut(
    person: string,
    callbackId: string,
    on?: { readonly channel: string; readonly ts: string },
  ): Promise<void>
  submit(person: string, viewId: string, state: ViewState): Promise<void>
  dismiss(person: string, viewId: string): Promise<void>
  openHome(person: string): Promise<void>
  openDm(person: string): Promise<Conversation>
  /** Invites the bot (or takes it out), as `/invite @bot` does. */
  invite(person: string, channel: string): Promise<void>
  kick(person: string, channel: string): Promise<void>
  react(person: string, channel: string, ts: string, name: string): Promise<void>
  unreact(person: string, channel: string, ts: string, name: string): Promise<void>
}
