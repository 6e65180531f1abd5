import type { Language } from '../../words/language.ts'
import type { Posted } from '../model/answer-record.ts'

/** What threads, channels and people are remembered for. Implemented in `jobs/`. */
export interface Memory {
  /** The account that a channel asked last. */
  accountOf(channel: string): Promise<string | undefined>
  rememberAccount(channel: string, account: string): Promise<void>
  /** The id of the answer that a topic was about last. */
  lastAnswer(topic: Topic): Promise<string | undefined>
  rememberAnswer(topic: Topic, answer: string): Promise<void>
  /** The answer that a message asked for, or holds; for 30 days. */
  answerAt(message: Posted): Promise<string | undefined>
  noteMessage(message: Posted, answer: string): Promise<void>
  /** Notes a question as asked by this person, and the answer of anybody that it was made `from` or goes on from. */
  noteAsked(person: string, answer: string, from?: string): Promise<void>
  /** What this person asked lately: answer ids, the latest first. */
  recent(person: string): Promise<readonly string[]>
  settingsOf(whose: SettingsOwner): Promise<ChosenSettings>
  /** An undefined value takes the setting back. */
  changeSettings(whose: SettingsOwner, change: Partial<ChosenSettings>): Promise<void>
  /**
   * False for another asking that does the same deed within five seconds of the first: a double click. The same asking
   * delivered again is still the first.
   */
  isFirst(deed: string, asking: string): Promise<boolean>
  /**
   * Questions, topics and ratings of this person are deleted, and with them whatever anybody made of those questions or
   * rated of them, so that nobody can read what was asked.
   */
  forget(person: string): Promise<void>
}

export type Topic =
  /** Remembered for 30 days. */
  | { readonly kind: 'thread'; readonly channel: string; readonly threadTs: string }
  /** For commands, and at the top of a DM: the asker's own last question in this channel, for 30 minutes. */
  | { readonly kind: 'person'; readonly channel: string; readonly person: string }

export type SettingsOwner =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'channel'; readonly channel: string }

export interface ChosenSettings {
  readonly language?: Language | undefined
  readonly account?: string | undefined
  readonly weekStart?: 'monday' | 'sunday' | undefined
}
