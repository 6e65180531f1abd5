import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Counts, Meter, Times } from './bot/model/meter.ts'
import type { LaneState } from './bot/ports/calls.ts'

export interface Metrics {
  readonly meter: Meter
  /** From now on each scrape asks `look` how the lanes stand, and whether Redis takes what is written. */
  watchLanes(look: () => Promise<readonly LaneState[]>, takesWrites: () => Promise<boolean>): void
  /** From now on each scrape asks by how much Redis' clock is ahead of this machine's, in ms. */
  watchClock(ahead: () => Promise<number>): void
  /** Slack's clock was so far ahead of this machine's, in ms. */
  readonly hearClock: (aheadMs: number) => void
  /** From now on each scrape says how many connections to Slack are open. */
  watchConnections(count: () => number): void
  scrape(): Promise<{ readonly contentType: string; readonly text: string }>
}

interface Described<Labels> {
  readonly name: string
  readonly help: string
  /** Not all that the meter is told: every combination is a time series for as long as the process runs. */
  readonly labels: readonly (keyof Labels & string)[]
}

const counted: { readonly [Name in keyof Counts]: Described<Counts[Name]> } = {
  calls: { name: 'wolkvox_calls_total', help: 'Calls that were over', labels: ['account', 'outcome'] },
  retries: {
    name: 'wolkvox_retries_total',
    help: 'Calls that failed and are tried again',
    labels: ['account', 'failure'],
  },
  stopped: {
    name: 'wolkvox_questions_stopped_total',
    help: 'Questions that were stopped because too many calls were made for them',
    labels: ['account'],
  },
  requests: {
    name: 'wolkvox_requests_total',
    help: 'Calls that were asked for: kept already, on their way for somebody else, or new',
    labels: ['account', 'found'],
  },
  fenceWaits: {
    name: 'wolkvox_fence_waits_total',
    help: 'Overlaps prevented: a lane whose turn had come found its fence closed',
    labels: ['account'],
  },
  answers: { name: 'wolkvox_answers_total', help: 'Answers that were done', labels: ['outcome'] },
  posts: {
    name: 'wolkvox_slack_posts_total',
    help: 'Requests to Slack that a reader sees',
    labels: ['method', 'outcome'],
  },
  refusedBlocks: {
    name: 'wolkvox_slack_refused_blocks_total',
    help: 'Forms of a message that Slack refused',
    labels: ['form'],
  },
  digests: { name: 'wolkvox_digests_total', help: 'Slots of digests that were over', labels: ['outcome'] },
}

interface Timed<Labels> extends Described<Labels> {
  /** Upper ends, in seconds. */
  readonly buckets: number[]
}

const timed: { readonly [Name in keyof Times]: Timed<Times[Name]> } = {
  call: {
    name: 'wolkvox_call_seconds',
    help: 'Calls, from the start of the fetch to its end',
    labels: ['report'],
    buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 65],
  },
  wait: {
    name: 'wolkvox_wait_seconds',
    help: 'Calls, from being asked for to their start',
    labels: [],
    buckets: [0.05, 0.25, 1, 5, 15, 60, 180, 600, 1800],
  },
  answer: {
    name: 'wolkvox_answer_seconds',
    help: 'Answers, from taking the question down to Slack',
    labels: ['outcome'],
    buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 180, 600],
  },
  lateness: {
    name: 'wolkvox_digest_lateness_seconds',
    help: 'Digests, from being due to Slack',
    labels: [],
    buckets: [1, 5, 15, 60, 180, 600, 1800, 3600],
  },
}

/** What `/metrics` says, in a registry of its own. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const counters = new Map(
    Object.entries(counted).map(([key, { name, help, labels: labelNames }]) => [
      key,
      new Counter({ name, help, labelNames, registers }),
    ]),
  )
  const histograms = new Map(
    Object.entries(timed).map(([key, { name, help, labels: labelNames, buckets }]) => [
      key,
      new Histogram({ name, help, labelNames, buckets, registers }),
    ]),
  )
  const clocks = new Gauge({
    name: 'wolkvox_clock_ahead_seconds',
    help: 'By how much another clock is ahead of this machine’s, as last heard',
    labelNames: ['clock'],
    registers,
  })
  let readLanes = () => Promise.resolve()
  let readClock = () => Promise.resolve()

  return {
    meter: {
      count: (name, labels) => counters.get(name)?.inc(only(counted[name].labels, labels)),
      time: (name, seconds, labels) => {
        // One NaN would be in the sum for as long as the process runs.
        if (Number.isFinite(seconds)) histograms.get(name)?.observe(only(timed[name].labels, labels), seconds)
      },
    },
    watchLanes(look, takesWrites) {
      readLanes = laneGauges(registry, look, takesWrites)
    },
    watchClock(ahead) {
      readClock = async () => {
        const aheadMs = await ahead().catch(() => undefined)
        if (aheadMs !== undefined) clocks.set({ clock: 'redis' }, aheadMs / 1000)
      }
    },
    hearClock: (aheadMs) => clocks.set({ clock: 'slack' }, aheadMs / 1000),
    watchConnections(count) {
      const name = 'wolkvox_slack_connections'
      const help = 'Connections of Socket Mode that are open'
      const gauge: Gauge = new Gauge({ name, help, registers, collect: () => gauge.set(count()) })
    },
    async scrape() {
      await Promise.all([readLanes(), readClock()])
      return { contentType: registry.contentType, text: await registry.metrics() }
    },
  }
}

function only(names: readonly string[], labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => names.includes(name)))
}

/** Registers the gauges of the lanes; the function that it returns sets them. */
function laneGauges(
  registry: Registry,
  look: () => Promise<readonly LaneState[]>,
  takesWrites: () => Promise<boolean>,
): () => Promise<void> {
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name, help, labelNames, registers: [registry] })
  const isUp = gauge('wolkvox_redis_up', '1 when Redis told how the lanes stand, and takes what is written')
  const waiting = gauge('wolkvox_lane_waiting', 'Calls that wait in a lane', 'account')
  const running = gauge('wolkvox_lane_running', 'Calls of a lane that are under way', 'account')
  const left = gauge('wolkvox_quota_left', 'Calls that Wolkvox still allows today, where known', 'account')
  const closed = gauge('wolkvox_lane_closed', '1 while nothing is asked of an account', 'account', 'failure')

  return async () => {
    const [lanes, takes] = await Promise.all([look().catch(() => undefined), takesWrites()])
    isUp.set(lanes !== undefined && takes ? 1 : 0)
    for (const stale of [waiting, running, left, closed]) stale.reset()
    for (const lane of lanes ?? []) {
      const { account } = lane
      waiting.set({ account }, lane.waiting)
      running.set({ account }, lane.running === undefined ? 0 : 1)
      if (Number.isFinite(lane.left)) left.set({ account }, lane.left ?? 0)
      if (lane.closed !== undefined) closed.set({ account, failure: lane.closed.failure }, 1)
    }
  }
}
