import { accountProblem } from '../bot/status/account-problem.ts'
import type { Finding } from '../bot/status/checkup.ts'
import { Failure } from '../bot/model/failure.ts'
import type { LaneState } from '../bot/ports/calls.ts'

/** Below this the rest of the day may not be enough for everybody. */
const fewCalls = 100
const atOnce = 8

export interface AccountAccess {
  /** Accounts by their lanes, as those of one lane are looked at one after the other. */
  readonly lanes: readonly (readonly string[])[]
  readonly lane: (account: string) => Promise<LaneState>
  /** What Wolkvox says to a call with the account's token, made behind its lane's fence. Fails with a Failure. */
  readonly tokenInfo: (account: string) => Promise<{ readonly left: number | undefined }>
}

/** Whether each server lets us in and takes the token, what is left of the day's calls, and who waits. */
export async function lookAtAccounts(access: AccountAccess): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  const lanes = access.lanes.values()
  async function lookAtLanes(): Promise<void> {
    for (const accounts of lanes) {
      for (const account of accounts) findings.push(await lookAt(account, access))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lookAtLanes))
  return findings.toSorted((a, b) => (a.of ?? '').localeCompare(b.of ?? ''))
}

async function lookAt(account: string, { lane, tokenInfo }: AccountAccess): Promise<Finding> {
  const about = { subject: 'account', of: account } as const
  try {
    const { waiting, running, closed, left: lastKnown } = await lane(account)
    if (closed !== undefined) {
      return { ...about, found: closed.failure, problem: accountProblem(closed.failure) }
    }
    // A lane at work shows that the server answers; a call from here would hold it up.
    const isAtWork = running !== undefined || waiting > 0
    const { left } = isAtWork ? { left: lastKnown } : await tokenInfo(account)
    const quota = left === undefined ? 'calls left today not told' : `${left} calls left today`
    const found = `${quota}, ${waiting} waiting`
    if (left === undefined || left >= fewCalls) return { ...about, found }
    return { ...about, found, problem: left <= 0 ? 'quotaUsedUp' : 'quotaLow' }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { ...about, found: error.kind, problem: accountProblem(error.kind) }
  }
}
