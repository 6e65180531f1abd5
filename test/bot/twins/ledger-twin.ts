import type { LedgerEntry, Ledger, Rating } from '../../../src/bot/ports/ledger.ts'

export class LedgerTwin implements Ledger {
  readonly entries: LedgerEntry[] = []
  readonly ratings: Rating[] = []

  asked(entry: LedgerEntry): Promise<void> {
    this.entries.push(entry)
    return Promise.resolve()
  }

  rated(rating: Rating): Promise<void> {
    this.ratings.push(rating)
    return Promise.resolve()
  }
}
