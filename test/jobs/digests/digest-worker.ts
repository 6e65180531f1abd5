import { createRowMaker } from '../../../src/files/create-row-maker.ts'
import { answer } from '../../../src/bot/answer.ts'
import { closeEdition } from '../../../src/bot/digests/issue/close-edition.ts'
import { createFetchAhead } from '../../../src/bot/digests/issue/fetch-ahead.ts'
import { type Issuers, issueEditions } from '../../../src/bot/digests/issue/issue-editions.ts'
import { unmetered } from '../../../src/bot/model/meter.ts'
import type { Chat } from '../../../src/bot/ports/chat.ts'
import type { Known } from '../../../src/bot/model/known.ts'
import type { DigestJobs } from '../../../src/jobs/digests/digest-jobs.ts'
import type { Jobs } from '../../../src/jobs/jobs.ts'
import type { LaneSource } from '../../../src/jobs/work/work.ts'

export interface DigestWorkerParts extends Pick<Issuers, 'accounts' | 'lifeOf'> {
  readonly jobs: Jobs
  readonly digestJobs: DigestJobs
  readonly source: LaneSource
  readonly chat: Chat
  readonly person: Known
}

/** Works as the worker's role of the bot does: makes calls, answers, and has digests answered that are due. */
export async function startDigestWorker(worker: DigestWorkerParts): Promise<void> {
  const { jobs, digestJobs, source, chat, person, ...issuing } = worker
  const { answers, calls, memory, ledger } = jobs
  const people = { get: () => Promise.resolve(person), self: () => Promise.resolve('UBOT') }
  const ports = { answers, calls, memory, ledger, digests: digestJobs.digests, chat, people }
  const parts = { ...ports, admins: [], meter: unmetered, now: Date.now }
  const policy = { showsAgentsInChannels: false }
  const workbooks = { write: () => Promise.resolve(new Uint8Array()) }
  const rowMaker = createRowMaker()
  await jobs.work({
    source,
    async answer(id) {
      await answer({ ...parts, policy, workbooks, rowMaker, holidays: async () => () => undefined }, id)
      await closeEdition(parts, id)
    },
  })
  const fetchAhead = createFetchAhead({ ...ports, ...issuing })
  await digestJobs.work((id, now) => issueEditions({ ...parts, ...issuing }, id, now), fetchAhead)
}

/** A Slack of channels and nothing else. */
export function channelsOnly(channels: Pick<Chat, 'post' | 'edit' | 'find'>): Chat {
  return {
    ...channels,
    respond: () => Promise.resolve(),
    whisper: () => Promise.resolve(),
    openDm: (person) => Promise.resolve(`D-${person}`),
    upload: () => Promise.resolve(),
    showStatus: () => Promise.resolve(),
    publishHome: () => Promise.resolve(),
  }
}

/** A member of the workspace like any other. */
export function member(zone: string): Known {
  return {
    id: 'UANA',
    name: 'Ana',
    language: 'en',
    zone,
    isGuest: false,
    isForeign: false,
    isBot: false,
    isAdmin: false,
    isSupervisor: false,
    isGone: false,
  }
}
