import type { Upload } from '../model/made-answer.ts'
import type { Place, PostPlace, Posted, ResponsePlace } from '../model/answer-record.ts'
import type { Message } from '../model/message.ts'

/** Called right before each attempt, which may have had to wait for its turn; what it fails with ends the sending. */
export type BeforeSending = () => Promise<void>

/** Slack, for speaking. Implemented in `slack/`; every error is a Failure. */
export interface Chat {
  /** Posts a message of the bot's own, marked with `mark` so that it can be found again. */
  post(place: PostPlace, message: Message, mark: string, beforeSending?: BeforeSending): Promise<Posted>
  edit(
    posted: Posted,
    message: Message,
    audience: Place['audience'],
    beforeSending?: BeforeSending,
  ): Promise<void>
  /** The message that carries `mark`, if it was taken by Slack at or after `since` (epoch ms). */
  find(place: PostPlace, mark: string, since: number): Promise<Posted | undefined>
  respond(place: ResponsePlace, message: Message): Promise<void>
  /** Says it to one person alone, beside what everybody reads. */
  whisper(place: PostPlace, person: string, message: Message): Promise<void>
  /** The channel id of the DM with this person. */
  openDm(person: string): Promise<string>
  /** Shares a file in a thread, channel or DM, with a line of text beside it. Until its last step nobody sees anything. */
  upload(place: PostPlace, file: Upload, message: Message, beforeSending?: BeforeSending): Promise<void>
  /** What the bot is doing, shown under a thread of the agent view; an empty text takes it away. Never fails. */
  showStatus(place: PostPlace, text: string): Promise<void>
  /** What App Home shows this person. */
  publishHome(person: string, message: Message): Promise<void>
}
