import type { Answer, Inquiry } from '../model/answer-record.ts'
import type { LedgerEntry, Ledger } from '../ports/ledger.ts'

export interface Delivered {
  readonly rows: number
  readonly outcome: string
  /** Columns of customers' data were shown whole. */
  readonly hasPersonal: boolean
}

/** Enters an answer that was delivered in the ledger: of a digest, once for each of its questions. */
export async function enterInLedger(
  { ledger, now }: { readonly ledger: Ledger; readonly now: () => number },
  { person, place, posted, content }: Answer,
  { report, account, period }: Inquiry,
  delivered: Delivered,
): Promise<void> {
  await ledger.asked({
    at: now(),
    person: person.id,
    channel: posted?.channel ?? (place.kind === 'direct' ? '' : place.channel),
    audience: place.audience,
    report,
    account,
    start: period.start,
    end: period.end,
    ...delivered,
    format: formatOf(content),
  })
}

function formatOf(content: Answer['content']): LedgerEntry['format'] {
  if (content.kind === 'digest') return 'digest'
  const as = content.kind === 'inquiry' ? content.as : undefined
  return as?.kind === 'file' ? as.format : (as?.kind ?? 'answer')
}
