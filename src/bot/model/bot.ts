import type { Place, Posted } from './answer-record.ts'
import type { FailureKind } from './failure.ts'
import type { Filled, Form } from './form.ts'
import type { Message, Press } from './message.ts'

/** What reached the bot from Slack: somebody's words, or a button. */
export interface Asking {
  /**
   * The same asking has the same id, however often Slack delivers it: made from the message that asks (channel and ts,
   * and when it was edited), or from the command's or click's trigger.
   */
  readonly id: string
  /** Slack user id. */
  readonly person: string
  readonly place: Place
  /** Channel that the words were written in, also where the answer goes elsewhere. */
  readonly channel: string
  /** Epoch ms; when it was asked. */
  readonly at: number
  /** The message that asks, or that the button stands in; none for a command and in App Home. */
  readonly message?: Posted
}

/** What the person is told at once. */
export type Heard =
  /** The answer is on its way to its place; until it is there, `message` says what was understood and who goes first. */
  | { readonly kind: 'accepted'; readonly message?: Message }
  /**
   * This is the whole reply, for the asker alone. Not for words in a thread or DM: those are answered by a post. Where
   * it `settles` what a private message asked, it takes that message's place.
   */
  | { readonly kind: 'said'; readonly message: Message; readonly settles?: boolean }
  /** Something has to be filled in: open the form. Only for a command, a click or a shortcut. */
  | { readonly kind: 'form'; readonly form: Form }
  /** What was filled in cannot be right; by field id. Only for a form. */
  | { readonly kind: 'mend'; readonly problems: Readonly<Record<string, string>> }
  /** Noted; nothing is said. */
  | { readonly kind: 'noted' }

/** Words are answered by a post in their place, a click or a form by what is said to the one person. */
export type Manner = 'aloud' | 'privately'

/** The bot as the Slack side sees it. */
export interface Bot {
  ask(asking: Asking, text: string): Promise<Heard>
  /** The words of a message that asked were changed: it is asked anew, and its answer is edited. */
  askAgain(asking: Asking & { readonly message: Posted }, text: string): Promise<Heard>
  /** The message that asked is gone: what is not answered yet is given up. */
  withdraw(message: Posted): Promise<void>
  /** "Ask about this" on somebody's message: a form that begins with its words. */
  askAbout(asking: Asking, text: string): Promise<Heard>
  /** A double click counts once: the second within five seconds is only noted. */
  press(asking: Asking, press: Press): Promise<Heard>
  submit(asking: Asking, filled: Filled): Promise<Heard>
  /** A reaction on a message; `emoji` is Slack's short name. ✕ on a question cancels it, thumbs rate an answer. */
  react(person: string, message: Posted, emoji: string): Promise<void>
  /** What App Home shows this person. */
  home(person: string): Promise<Message>
  /**
   * Taking this up broke, so that the apology is its answer, and the only one: in its place where words are answered
   * aloud, else at once. Where it was taken down before it broke it is answered instead.
   */
  apologise(asking: Asking, why: FailureKind | 'bug', answered: Manner): Promise<Heard>
  /** Invited to a channel, or first written to: who the bot is, in three lines. */
  greet(asking: Asking): Promise<void>
}
