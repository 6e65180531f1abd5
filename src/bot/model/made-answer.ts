import type { Message } from './message.ts'
import type { Answer } from './answer-record.ts'

/** What a question came to. */
export interface MadeAnswer {
  readonly what: Message | MadeFile
  /** What it was made of. */
  readonly of: NonNullable<Answer['made']>
  /** Customers' data are in it, whole. */
  readonly hasPersonal: boolean
}

export interface MadeFile {
  readonly upload: Upload
  /** What is said beside the file. */
  readonly message: Message
}

export interface Upload {
  readonly name: string
  readonly title: string
  readonly content: Uint8Array
}
