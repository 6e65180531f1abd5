import { once } from 'node:events'
import type { Logger } from 'pino'
import { attend } from './bot/attend.ts'
import { createBot } from './bot/create-bot.ts'
import { createFetchAhead } from './bot/digests/issue/fetch-ahead.ts'
import { issueEditions } from './bot/digests/issue/issue-editions.ts'
import { createBoard } from './board/create-board.ts'
import type { Config } from './config.ts'
import { createCheckup } from './doctor/create-checkup.ts'
import { createRowMaker } from './files/create-row-maker.ts'
import { createWorkbooks } from './files/create-workbooks.ts'
import { createHolidays } from './holidays/load-holidays.ts'
import { portOf, serve } from './http.ts'
import { createDigestJobs } from './jobs/digests/digest-jobs.ts'
import { createJobs } from './jobs/jobs.ts'
import { accountsByLane } from './jobs/lanes/lane-names.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { askWorkspace } from './slack/client/ask-workspace.ts'
import { createChat } from './slack/send/chat.ts'
import { createSlack, type Slack } from './slack/create-slack.ts'
import { createPeople } from './slack/client/people.ts'
import { createSource, type Source } from './wolkvox/source.ts'

export interface RunningProcess {
  /** Takes nothing new, lets running work finish or gives it back, and closes what was opened, last first. */
  stop(): Promise<void>
}

type Close = () => Promise<unknown>

const sweepEveryMs = 5_000

/** Wires the parts of a role together and starts them; resolves when the process is ready. */
export async function start(config: Config, log: Logger): Promise<RunningProcess> {
  const closers: Close[] = []
  const stop = async () => {
    for (const close of closers.toReversed()) await close()
  }
  try {
    const source = config.role === 'bot' ? undefined : openSource(config, log)
    if (source !== undefined) closers.push(() => source.close())
    const metrics = createMetrics()
    const parts = await openParts(config, metrics, log, closers)
    const slack = createIntake(config, parts, log)
    const { role, port } = config
    const { jobs } = parts
    const lanes = [...accountsByLane(jobs.lanes).values()].map(([first = '']) => first)
    metrics.watchLanes(
      () => Promise.all(lanes.map((account) => jobs.calls.lane(account))),
      () => jobs.isReady(),
    )
    metrics.watchClock(() => jobs.clockAheadMs())
    if (slack?.connections !== undefined) metrics.watchConnections(() => slack.connections ?? 0)
    const board = createView(config, jobs.lanes, log)
    if (board !== undefined) closers.push(() => board.close())
    let isOurs = false
    const server = await serve(port, {
      slack: slack?.requestListener,
      metrics,
      board: board?.requestListener,
      unready: async () => [
        ...((await jobs.isReady()) ? [] : ['Redis']),
        ...(!isOurs || slack?.isListening === false ? ['Slack'] : []),
      ],
    })
    closers.push(async () => {
      server.close()
      server.closeIdleConnections()
      await once(server, 'close')
    })
    const { hearClock } = metrics
    const asking = { ...config.slack, log, hearClock, waitsForToken: slack === undefined }
    await jobs.belongTo(await askWorkspace(asking))
    isOurs = true
    if (source !== undefined) await startWorker(config, parts, source)
    if (slack !== undefined) closers.push(await startIntake(slack, log))
    log.info({ role, port: portOf(server) }, 'ready')
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Parts = Awaited<ReturnType<typeof openParts>>

/** What both halves work with. */
async function openParts(config: Config, { meter, hearClock }: Metrics, log: Logger, closers: Close[]) {
  const {
    redisUrl,
    redisPrefix: prefix,
    accounts,
    timeoutMs,
    patienceMs,
    slack,
    supervisors,
    admins,
  } = config
  const jobs = await createJobs({ redisUrl, prefix, accounts, timeoutMs, patienceMs, meter, log })
  closers.push(() => jobs.close())
  const holidays = createHolidays()
  const digestJobs = await createDigestJobs({ redisUrl, prefix, log, holidays })
  closers.push(() => digestJobs.close())
  const { calls, answers, memory, ledger, refusals } = jobs
  const { digests } = digestJobs
  const chat = createChat({ ...slack, log, hearClock, refusals, meter })
  const people = createPeople({ ...slack, log, hearClock, supervisors, admins })
  const ports = { calls, answers, memory, ledger, digests, chat, people, accounts, meter, now: Date.now }
  return { ports, jobs, digestJobs, holidays }
}

function openSource({ accounts, timeoutMs, wolkvoxUrl }: Config, log: Logger): Source {
  return createSource({ accounts, timeoutMs, log, ...(wolkvoxUrl !== undefined && { baseUrl: wolkvoxUrl }) })
}

/** The worker's half: fetches what lanes ask for, answers, and has digests answered when they are due. */
async function startWorker(
  config: Config,
  { ports, jobs, digestJobs, holidays }: Parts,
  source: Source,
): Promise<void> {
  // A group cannot be written to.
  const admins = [...(config.admins ?? [])].filter((id) => !id.startsWith('S'))
  const keepers = { ...ports, admins }
  const attendants = {
    ...keepers,
    giveUpAfterMs: config.giveUpAfterMs,
    holidays,
    workbooks: createWorkbooks(),
    rowMaker: createRowMaker(),
    policy: {
      showsAgentsInChannels: config.showsAgentsInChannels,
      hasSupervisors: config.supervisors.size > 0,
      namesAccounts: config.accounts.length > 1,
    },
  }
  await jobs.work({
    source,
    answer: (id, isLastTry) => attend(attendants, id, isLastTry),
  })
  await digestJobs.work((digest, now) => issueEditions(keepers, digest, now), createFetchAhead(ports))
}

/** The bot's half: takes questions in. */
function createIntake(config: Config, { ports, jobs }: Parts, log: Logger): Slack | undefined {
  const { slack, redisUrl, accounts, allowedUsers, allowedChannels } = config
  if (slack.intake.kind === 'none') return undefined
  const checkup = createCheckup({ slack, redisUrl, accounts, now: Date.now })
  const bot = createBot({ ...ports, checkup, policy: { allowedUsers, allowedChannels } })
  return createSlack({ ...slack, ...ports, mode: slack.intake, inbox: jobs.inbox, bot, log })
}

function createView(
  { adminPassword: password, redisUrl, redisPrefix: prefix }: Config,
  lanes: ReadonlyMap<string, string>,
  log: Logger,
) {
  return password === undefined ? undefined : createBoard({ password, redisUrl, prefix, lanes, log })
}

/** Listens to Slack, and takes up what a process that died has left. */
async function startIntake(slack: Slack, log: Logger): Promise<Close> {
  await slack.start()
  const sweep = () => {
    slack.sweep().catch((error: unknown) => log.warn({ err: error }, 'inbox not swept'))
  }
  sweep()
  const timer = setInterval(sweep, sweepEveryMs)
  return async () => {
    clearInterval(timer)
    await slack.stop()
  }
}
