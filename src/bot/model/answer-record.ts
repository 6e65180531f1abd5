import type { AskedBack, Lost, Reading } from '../../question/understanding.ts'
import type { Period } from '../../report/time/period.ts'
import type { View } from '../../report/model/summary.ts'
import type { Language } from '../../words/language.ts'
import type { Call } from './call.ts'
import type { FailureKind } from './failure.ts'
import type { FileFormat, Message } from './message.ts'

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

export type PostPlace = Extract<Place, { kind: 'post' }>
export type ResponsePlace = Extract<Place, { kind: 'response' }>

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
  /** Somebody agreed to many calls. */
  readonly isAgreed?: boolean
  /** A refresh, and when it was asked for (epoch ms). */
  readonly notBefore?: number
}

/** What is made of the figures, where it is not an answer to read. */
export type AnswerShape =
  | { readonly kind: 'file'; readonly format: FileFormat; readonly of: 'summary' | 'rows' }
  /** The matching rows themselves, for a supervisor, from page 0. */
  | { readonly kind: 'rows'; readonly page: number }

/** One slot of a digest. Times in epoch ms. */
export interface Edition {
  readonly digest: string
  readonly title: string
  /** When it was due: the "now" of its questions. */
  readonly slot: number
  /** Until then people go first. */
  readonly deadline: number
  /** From then on nobody wants it any more. */
  readonly staleAt: number
  /** It was begun long after it was due: the bot was down. */
  readonly isLate?: boolean
  /** Slots before it that nothing was posted for. */
  readonly missed?: readonly number[]
  /** Not one of the schedule's: shown before it starts, or asked for by a button. */
  readonly kind?: 'preview' | 'extra'
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
  /** By the clock of whoever asked: Slack, or the machine that heard it. Epoch ms. */
  readonly askedAt: number
  /** For how long it has been here when it was read (ms); only `Answers` tells it. */
  readonly ageMs?: number
  /** What was understood, complete or not: what the buttons under the answer start from. */
  readonly reading?: Reading
  /** What was asked back of it. */
  readonly open?: Pick<AskedBack, 'missing' | 'choices'>
  /** What was typed: read once more in the zone of an account still to be named, asked again, or rated. */
  readonly text?: string
  /** It begins the thread of a message in a channel, where people do not know yet how to go on. */
  readonly opensThread?: true
  /** What of the question before could not be kept in this one. */
  readonly lost?: readonly Lost[]
  /** The answer that these words went on from: they are no question by themselves. */
  readonly follows?: string
  /** The answer that a button made this one from: its words are in this one too. */
  readonly madeFrom?: string
  /** Its asker wants it forgotten: it goes as soon as it is answered. */
  readonly isForgotten?: boolean
  readonly content:
    | { readonly kind: 'inquiry'; readonly inquiry: Inquiry; readonly as?: AnswerShape }
    | { readonly kind: 'digest'; readonly edition: Edition; readonly inquiries: readonly Inquiry[] }
    | { readonly kind: 'said'; readonly message: Message }
  readonly state: 'open' | 'done'
  /** How it ended, for the log and the metrics. */
  readonly outcome?: 'answered' | 'said' | 'diverted' | 'undeliverable' | 'cancelled' | 'bug' | FailureKind
  readonly posted?: Posted | undefined
  /** What stood for the answer while it took long: the answer is a message of its own below it. */
  readonly placeholder?: Posted | undefined
  /** What was said last while it was under way, and how old it was then (ms). */
  readonly underWay?: { readonly text: string; readonly ageMs: number } | undefined
  /** What it was made of. `asOf` is when the oldest figures were fetched (epoch ms). */
  readonly made?: { readonly asOf: number; readonly fetched: number; readonly used: number }
  /** A post was begun and its outcome is not recorded: it must be looked up before it is repeated. Epoch ms. */
  readonly postingSince?: number | undefined
  /** The latest sending that was begun, and until which age of the answer its request may still reach Slack (ms). */
  readonly sending?: { readonly turn: number; readonly until: number } | undefined
  /** It fails on its way to Slack: since which age of the answer, and at which it did last (ms). */
  readonly trouble?: { readonly since: number; readonly last: number }
  /** The sharing of a file: begun and perhaps taken by Slack, or surely taken. */
  readonly sharing?: 'begun' | 'done' | undefined
  /** `posted` is an earlier answer, whose figures stay until there are others. */
  readonly replacesFigures?: boolean | undefined
  /** May see customers' data whole: a supervisor's, in a private place. */
  readonly seesPersonal?: boolean
  /** A refresh: who pressed it, said in the small print. */
  readonly refreshedBy?: string
  /** Shared with everybody: who did it, said in the small print. */
  readonly sharedBy?: string
  /** An ambiguous `response` was sent once more; there is no third time. */
  readonly isRepeated?: boolean
}
