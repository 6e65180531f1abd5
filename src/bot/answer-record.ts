import type { Reading } from '../question/understanding.ts'
import type { Period } from '../report/period.ts'
import type { View } from '../report/summary.ts'
import type { Language } from '../words/language.ts'
import type { Call } from './call.ts'
import type { FailureKind } from './failure.ts'
import type { Message } from './message.ts'

export interface Person {
  /** Slack user id. */
  readonly id: string
  readonly name: string
  readonly language: Language
  /** IANA zone. */
  readonly zone: string
}

/** Where an answer goes, and who will see it there. */
export type Place =
  /** A message of the bot's own, in a thread or at the top of a channel or DM. */
  | {
      readonly kind: 'post'
      readonly channel: string
      readonly threadTs?: string
      readonly audience: 'channel' | 'private'
    }
  /**
   * Through a `response_url` (five uses, 30 minutes): privately to the person, or into the channel where the bot may
   * not be a member. A button's own can replace the message that the button stands in.
   */
  | {
      readonly kind: 'response'
      readonly channel: string
      readonly responseUrl: string
      /** Milliseconds since the epoch. */
      readonly expiresAt: number
      readonly audience: 'channel' | 'private'
      readonly replaces: boolean
    }
  /** The person's DM with the bot, opened when needed. */
  | { readonly kind: 'direct'; readonly audience: 'private' }

/** A question with nothing left open: what is asked of Wolkvox, and how its figures are to be shown. */
export interface Inquiry {
  readonly report: string
  readonly account: string
  readonly params: Readonly<Record<string, string>>
  readonly period: Period
  /** The period was not named: the report's default was taken, and is said. */
  readonly periodAssumed: boolean
  readonly view: View
  readonly calls: readonly Call[]
  /** What it is compared with; of a period that still runs both are the part that has passed. */
  readonly against?: { readonly period: Period; readonly calls: readonly Call[] }
  /** Other reports that the words could have meant. */
  readonly choices: readonly string[]
}

/** Where an answer stands in Slack. */
export interface Posted {
  readonly channel: string
  readonly ts: string
}

/** One question and its one answer, kept in Redis until well after it is answered. */
export interface Answer {
  /** Made from the delivery that asked, so that the same delivery is the same answer. */
  readonly id: string
  readonly person: Person
  readonly place: Place
  readonly language: Language
  /** Milliseconds since the epoch. */
  readonly askedAt: number
  /** What was understood, complete or not: what the buttons under the answer start from. */
  readonly reading?: Reading
  /** What was typed, where it has to be read once more: its calendar words, in the zone of an account still to be named. */
  readonly text?: string
  readonly content:
    | { readonly kind: 'inquiry'; readonly inquiry: Inquiry }
    | { readonly kind: 'said'; readonly message: Message }
  readonly state: 'open' | 'done'
  /** How it ended, for the log and the metrics. */
  readonly outcome?: 'answered' | 'said' | 'diverted' | 'undeliverable' | FailureKind
  readonly posted?: Posted
  /** A post was begun and its outcome is not recorded: it must be looked up before it is repeated. Epoch ms. */
  readonly postingSince?: number | undefined
  /** An ambiguous `response` was sent once more; there is no third time. */
  readonly isRepeated?: boolean
}
