import { readAt } from '../../../question/at-slot.ts'
import type { Question } from '../../../question/understanding.ts'
import { reportOf } from '../../../report/catalogue.ts'
import type { Inquiry } from '../../model/answer-record.ts'
import { type ZonedAccount, inquire } from '../../read/inquire.ts'
import type { Digest } from '../../model/digest.ts'
import { usualComparison } from './usual-comparison.ts'

type Asked = Pick<Digest, 'questions' | 'weekStart'>

/** What a digest asks at a slot: its calendar words read from there, against what it is usually compared with. */
function inquiryAt(question: Question, account: ZonedAccount, slot: number): Inquiry {
  const inquiry = inquire(question, account, slot, [])
  if (reportOf(question.report)?.isLive === true) return inquiry
  const { period } = inquiry
  return inquire({ ...question, compare: question.compare ?? usualComparison(period) }, account, slot, [])
}

/** Undefined when an account is not configured any more. */
export function inquiriesAt(
  { questions, weekStart }: Asked,
  accounts: readonly [ZonedAccount, ...ZonedAccount[]],
  slot: number,
): readonly Inquiry[] | undefined {
  const inquiries = questions.flatMap((question) => {
    const account = accountOf(question, accounts)
    if (account === undefined) return []
    const read = readAt(question, slot, account.zone, weekStart)
    return [inquiryAt({ ...read, report: question.report }, account, slot)]
  })
  return inquiries.length === questions.length ? inquiries : undefined
}

export function accountOf(
  { account }: Pick<Question, 'account'>,
  accounts: readonly [ZonedAccount, ...ZonedAccount[]],
): ZonedAccount | undefined {
  return account === undefined ? accounts[0] : accounts.find(({ name }) => name === account)
}
