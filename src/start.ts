import { once } from 'node:events'
import type { Logger } from 'pino'
import { answer } from './bot/answer.ts'
import { createBot } from './bot/create-bot.ts'
import type { Config } from './config.ts'
import { portOf, serve } from './http.ts'
import { createJobs, type Jobs } from './jobs/jobs.ts'
import { createChat } from './slack/chat.ts'
import { createPeople } from './slack/people.ts'
import { createSlack, type Slack } from './slack/create-slack.ts'
import { createSource, type Source } from './wolkvox/source.ts'

export interface Running {
  /** Takes nothing new, lets running work finish or gives it back, and closes what was opened, last first. */
  stop(): Promise<void>
}

const sweepEveryMs = 5_000

/** Wires the parts of a role together and starts them; resolves when the process is ready. */
export async function start(config: Config, log: Logger): Promise<Running> {
  const closers: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const close of closers.toReversed()) await close()
  }
  try {
    const { redisUrl, accounts, timeoutMs, patienceMs, role } = config
    const source = role === 'bot' ? undefined : openSource(config, log)
    if (source !== undefined) closers.push(() => source.close())
    const jobs = await createJobs({ redisUrl, accounts, timeoutMs, patienceMs, log })
    closers.push(() => jobs.close())
    if (source !== undefined) await startWorker(config, jobs, source, log)

    const slack = createIntake(config, jobs, log)
    const server = await serve(config.port, {
      slack: slack?.requestListener,
      unready: async () => [
        ...((await jobs.isReady()) ? [] : ['Redis']),
        ...(slack?.isAuthenticated === false ? ['Slack'] : []),
      ],
    })
    closers.push(async () => {
      server.close()
      server.closeIdleConnections()
      await once(server, 'close')
    })
    if (slack !== undefined) closers.push(await startIntake(slack, log))
    log.info({ role, port: portOf(server) }, 'ready')
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function openSource({ accounts, timeoutMs, wolkvoxUrl }: Config, log: Logger): Source {
  return createSource({ accounts, timeoutMs, log, ...(wolkvoxUrl !== undefined && { baseUrl: wolkvoxUrl }) })
}

/** The worker's half: fetches what lanes ask for, and answers. */
async function startWorker(config: Config, jobs: Jobs, source: Source, log: Logger): Promise<void> {
  const { slack, showsAgentsInChannels } = config
  const answerers = {
    answers: jobs.answers,
    calls: jobs.calls,
    chat: createChat({ ...slack, log }),
    policy: { showsAgentsInChannels },
    now: Date.now,
  }
  await jobs.work({ source, answer: (id) => answer(answerers, id) })
}

/** The bot's half: takes questions in. */
function createIntake(config: Config, jobs: Jobs, log: Logger): Slack | undefined {
  const { slack, accounts, allowedUsers, allowedChannels } = config
  if (slack.intake.kind === 'none' || config.role === 'worker') return undefined
  const people = createPeople({ ...slack, log })
  const bot = createBot({
    people,
    memory: jobs.memory,
    answers: jobs.answers,
    calls: jobs.calls,
    accounts,
    policy: { allowedUsers, allowedChannels },
  })
  const chat = createChat({ ...slack, log })
  return createSlack({ ...slack, mode: slack.intake, inbox: jobs.inbox, bot, chat, people, log })
}

/** Listens to Slack, and takes up what a process that died has left. */
async function startIntake(slack: Slack, log: Logger): Promise<() => Promise<void>> {
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
