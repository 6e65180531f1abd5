import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { Wakes } from './answers/wakes.ts'
import { HeldReports } from './calls/held-reports.ts'
import { NameBook } from './calls/names.ts'
import { Outcomes } from './calls/outcomes.ts'
import { Waiters } from './calls/waiters.ts'
import type { AccountLanes } from './lanes/account-lanes.ts'
import { BusyLanes } from './lanes/busy-lanes.ts'
import { Circuit } from './lanes/circuit.ts'
import { Durations } from './lanes/durations.ts'
import { Gates } from './lanes/gates.ts'
import { LaneQueues } from './lanes/lane-queues.ts'
import { Quota } from './lanes/quota.ts'
import type { Keys } from './redis/keys.ts'

export interface StoresParts {
  readonly keys: Keys
  /** The lane of each account, and the zone of each lane. */
  readonly lanes: AccountLanes
  readonly zones: ReadonlyMap<string, string>
  /** How much of Redis the kept results may take. */
  readonly keptBytes: number
  /** How long an answer may be put off by a call that fails again and again. */
  readonly patienceMs: number
  readonly log: Logger
}

/** What stands in Redis of calls and lanes, over one connection. */
export function openStores(redis: Redis, { keys, zones, keptBytes, patienceMs, log, ...parts }: StoresParts) {
  const busy = new BusyLanes(redis, keys)
  const circuit = new Circuit(redis, keys, patienceMs)
  const quota = new Quota(redis, keys, zones)
  return {
    busy,
    circuit,
    quota,
    gates: new Gates(redis, circuit, quota),
    lanes: new LaneQueues({ redis, keys, lanes: parts.lanes, busy, log }),
    durations: new Durations(redis, keys),
    waiters: new Waiters(redis, keys),
    outcomes: new Outcomes(redis, keys, keptBytes),
    names: new NameBook(redis, keys),
    held: new HeldReports(redis, keys),
    wakes: new Wakes({ redis, keys, log }),
  }
}
