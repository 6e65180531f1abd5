import { setTimeout as after } from 'node:timers/promises'
import type { Logger } from 'pino'
import { type Digest, type Digests, keptForMs } from '../../bot/model/digest.ts'
import { nextSlot } from '../../question/recurrence/next-slot.ts'
import type { HolidayOn } from '../../question/recurrence/schedule.ts'
import { connect } from '../redis/connections.ts'
import { Keys } from '../redis/keys.ts'
import { promptly } from '../redis/promptly.ts'
import { repeat } from '../redis/repeat.ts'
import { createDigestStore, type DigestStore } from './digest-store.ts'
import { startRinging, Timetable } from './timetable.ts'

export interface DigestJobsOptions {
  readonly redisUrl: string
  /** Every key of the bot begins with it. */
  readonly prefix?: string
  readonly log: Logger
  /** Loaded only when a digest rests on holidays. */
  readonly holidays: () => Promise<HolidayOn>
  readonly catchUpEveryMs?: number
  /** In place of the rules of digests. */
  readonly nextSlot?: Digests['nextSlot']
}

export interface DigestJobs {
  /** Fails with `redis-down` within a second while Redis is away. */
  readonly digests: Digests
  readonly store: DigestStore
  /**
   * Starts the worker's role: `issue` has every slot of a digest answered that has come by a time (epoch ms),
   * `fetchAhead` what the slots that come soon ask for fetched.
   */
  work(
    issue: (digest: string, now: number) => Promise<void>,
    fetchAhead: (now: number) => Promise<void>,
  ): Promise<void>
  close(): Promise<void>
}

const usualCatchUpMs = 30_000
const fetchAheadEveryMs = 1_000
const lettingGoMs = 5_000
/** A digest that nobody started is forgotten. */
const proposedForMs = 7 * 86_400_000

export async function createDigestJobs(options: DigestJobsOptions): Promise<DigestJobs> {
  const { redisUrl, prefix = 'wolkvox', log, holidays, catchUpEveryMs = usualCatchUpMs } = options
  const connections = await connect(redisUrl, log)
  const { prompt, patient } = connections
  const clock = options.nextSlot ?? nextSlotBy(holidays)
  const queues = new Keys(prefix).queues
  const timetable = new Timetable({ redis: prompt, prefix: queues, nextSlot: clock, log })
  const store = createDigestStore(prompt, prefix)
  const closers: (() => Promise<unknown>)[] = []

  return {
    store,
    digests: promptly<Digests>({
      ...store,
      async create(digest, trace) {
        const isNew = await store.create(digest, trace)
        if (isNew && digest.state === 'active') await timetable.set(digest)
        return isNew
      },
      async change(id, change, trace) {
        const digest = await store.change(id, change, trace)
        if (change.state !== undefined || change.schedule !== undefined) await timetable.set(digest)
        return digest
      },
      nextSlot: clock,
    }),

    async work(issue, fetchAhead) {
      const patientStore = createDigestStore(patient, prefix)
      const patientTable = new Timetable({ redis: patient, prefix: queues, nextSlot: clock, log })
      const catchUp = () => catchUpAll(patientStore, clock, issue, log)
      // First what is overdue, and only then the clocks: whichever is set anew has nothing to drop.
      await catchUp()
      await patientTable.reconcile(() => patientStore.all())
      const worker = startRinging({ redis: patient, prefix: queues, nextSlot: clock, log }, (digest, at) =>
        // The clock that set the job may be ahead of this one.
        issue(digest, Math.max(at, Date.now())),
      )
      let running = Promise.resolve()
      const timer = setInterval(() => {
        running = running
          .then(catchUp)
          .then(async () => patientTable.reconcile(() => tidied(patientStore)))
          .catch((error: unknown) => log.warn({ err: error }, 'Digests were not caught up with'))
      }, catchUpEveryMs)
      const ahead = repeat(fetchAheadEveryMs, () => fetchAhead(Date.now()), log)
      closers.push(async () => {
        clearInterval(timer)
        await ahead.stop()
        await worker.close()
        await running
        await patientTable.close()
      })
    },

    async close() {
      const ended = Promise.all(closers.map((closer) => closer())).then(() => timetable.close())
      // A Redis that does not answer keeps nobody.
      await Promise.race([ended, after(lettingGoMs, undefined, { ref: false })])
      ended.catch(() => undefined)
      await connections.close()
    },
  }
}

function nextSlotBy(holidays: () => Promise<HolidayOn>): Digests['nextSlot'] {
  return async (schedule, after) =>
    schedule.holidays === undefined ? nextSlot(schedule, after) : nextSlot(schedule, after, await holidays())
}

/** Whatever came due while nothing ran, or while a clock was lost. */
async function catchUpAll(
  store: DigestStore,
  clock: Digests['nextSlot'],
  issue: (digest: string, now: number) => Promise<void>,
  log: Logger,
): Promise<void> {
  for (const { id, state, schedule, since } of await store.all()) {
    if (state !== 'active') continue
    const now = Date.now()
    try {
      const next = await clock(schedule, since)
      if (next !== undefined && next <= now) await issue(id, now)
    } catch (error) {
      log.error({ digest: id, err: error }, 'A digest was not caught up with')
    }
  }
}

/** Those that are left when what nobody can bring back any more is gone. */
async function tidied(store: DigestStore): Promise<readonly Digest[]> {
  const all = await store.all()
  const gone = all.filter((digest) => isOver(digest, Date.now()))
  for (const { id } of gone) await store.drop(id)
  return all.filter((digest) => !gone.includes(digest))
}

function isOver({ state, createdAt, deletedAt = createdAt }: Digest, now: number): boolean {
  if (state === 'proposed') return createdAt + proposedForMs < now
  return state === 'deleted' && deletedAt + keptForMs < now
}
