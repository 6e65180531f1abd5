import type { Checkup } from '../status/checkup.ts'
import type { Digests } from '../model/digest.ts'
import type { AskPolicy } from '../model/policy.ts'
import type { Answers } from '../ports/answers.ts'
import type { Calls } from '../ports/calls.ts'
import type { Chat } from '../ports/chat.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { People } from '../ports/people.ts'
import type { Readers } from '../read/read-words.ts'

/** What it takes to hear somebody out. */
export interface BotPorts extends Readers {
  readonly people: People
  readonly answers: Answers
  readonly calls: Calls
  readonly digests: Digests
  /** Only to see whether a digest could post in a channel. */
  readonly chat: Pick<Chat, 'find'>
  readonly ledger: Ledger
  readonly checkup: Checkup
  readonly policy: AskPolicy
  /** Epoch ms. */
  readonly now: () => number
}
