import type { Answer } from './answer-record.ts'
import type { MadeFile } from './files/file-of.ts'
import type { Message } from './message.ts'

/** What a question came to. */
export interface Made {
  readonly what: Message | MadeFile
  /** What it was made of. */
  readonly of: NonNullable<Answer['made']>
  /** Customers' data are in it, whole. */
  readonly hasPersonal: boolean
}
