import type { Checkup } from './checkup.ts'
import type { Digests } from './digests/digest.ts'
import type { AskPolicy } from './policy.ts'
import type { Answers, Calls, Chat, Ledger, People } from './ports.ts'
import type { Readers } from './read.ts'

/** What it takes to hear somebody out. */
export interface Askers extends Readers {
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
