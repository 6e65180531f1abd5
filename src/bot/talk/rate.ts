import type { Answer } from '../model/answer-record.ts'
import type { Ledger } from '../ports/ledger.ts'

/** Keeps what somebody thought of an answer beside what was typed and understood, so that misreadings are found. */
export async function rate(
  { ledger, now }: { readonly ledger: Ledger; readonly now: () => number },
  { id, text, reading }: Answer,
  person: string,
  isGood: boolean,
): Promise<void> {
  await ledger.rated({ at: now(), person, answer: id, isGood, text, reading })
}
