import type { Place } from './answer-record.ts'
import type { Message, Press } from './message.ts'

/** What reached the bot from Slack: somebody's words, or a button. */
export interface Asking {
  /** Made from Slack's delivery (event id, trigger id): the same delivery is the same answer. */
  readonly id: string
  /** Slack user id. */
  readonly person: string
  readonly place: Place
  /** Channel that the words were written in, also where the answer goes elsewhere. */
  readonly channel: string
  /** Epoch ms; when it was asked. */
  readonly at: number
}

/** What the person is told at once. */
export type Heard =
  /** The answer is on its way to its place; until it is there, `message` says what was understood and who goes first. */
  | { readonly kind: 'accepted'; readonly message?: Message }
  /** This is the whole reply. Only for a `response` place: elsewhere it is posted like any answer. */
  | { readonly kind: 'said'; readonly message: Message }
  /** The person would rather pick: open the form. */
  | { readonly kind: 'form' }

/** The bot as the Slack side sees it. */
export interface Bot {
  ask(asking: Asking, text: string): Promise<Heard>
  press(asking: Asking, press: Press): Promise<Heard>
  /** Invited to a channel, or first written to: who the bot is, in three lines. */
  greet(asking: Asking): Promise<void>
}
