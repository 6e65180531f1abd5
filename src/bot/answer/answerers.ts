import type { HolidayOn } from '../../question/recurrence/schedule.ts'
import type { Delivery } from '../deliver/delivery.ts'
import type { Digests } from '../model/digest.ts'
import { type ShowPolicy } from '../model/policy.ts'
import type { Calls } from '../ports/calls.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { People } from '../ports/people.ts'
import type { RowMaker } from '../ports/row-maker.ts'
import type { Workbooks } from '../ports/workbooks.ts'

/** What it takes to answer. */
export interface Answerers extends Delivery {
  readonly calls: Calls
  readonly people: People
  readonly ledger: Ledger
  readonly workbooks: Workbooks
  readonly rowMaker: RowMaker
  readonly digests: Digests
  readonly holidays: () => Promise<HolidayOn>
  readonly policy: ShowPolicy
}
