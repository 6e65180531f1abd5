/** `npm run demo`: a practice Slack, a practice Wolkvox and the real bot between them, in a page to try it on. */
import { parseArgs } from 'node:util'
import { type BotProcess, startBot } from './bot-process.ts'
import { servePage } from './page/serve-page.ts'
import { provideRedis } from './redis.ts'
import { startPracticeSlack } from './slack/start-practice-slack.ts'
import { startPracticeWolkvox } from './wolkvox/practice-wolkvox.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4000' },
    /** How many operations the company has. */
    accounts: { type: 'string', default: '1' },
    /** Prints the bot's log. */
    verbose: { type: 'boolean', default: false },
  },
})

const operations = [
  { name: 'Bogotá', server: '0041', token: '41d0c7e2a9b84f6688f1b2c3d4e5f60a', timezone: 'America/Bogota' },
  { name: 'Lima', server: '0015', token: '15a7b3c9d1e5f7082b4d6f8091a3c5e7', timezone: 'America/Lima' },
].slice(0, Number(values.accounts))

const secrets = { botToken: 'xoxb-practice', appToken: 'xapp-practice' }

let bot: BotProcess | undefined
let isStopping = false
const closers: (() => Promise<unknown>)[] = []

/** Closes what was opened, last first. */
async function stop(code = 0): Promise<void> {
  if (isStopping) return
  isStopping = true
  for (const close of closers.toReversed()) await close()
  process.exit(code)
}
process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())

try {
  const redis = await provideRedis()
  closers.push(() => redis.close())
  const accounts = operations.map((operation, index) => ({ ...operation, isDedicated: index === 0 }))
  const wolkvox = await startPracticeWolkvox({ accounts, latencyMs: 400 })
  closers.push(() => wolkvox.close())
  const slack = await startPracticeSlack({ ...secrets, port: Number(values.port) })
  closers.push(() => slack.close())
  slack.faults.limitsRate = true
  slack.handle(servePage({ workspace: slack }))
  const started = await startBot(
    {
      SLACK_BOT_TOKEN: secrets.botToken,
      SLACK_APP_TOKEN: secrets.appToken,
      SLACK_API_URL: slack.apiUrl,
      REDIS_URL: redis.url,
      WOLKVOX_ACCOUNTS: JSON.stringify(operations),
      WOLKVOX_URL: wolkvox.url,
      LOG_LEVEL: values.verbose ? 'debug' : 'info',
    },
    {
      onLine: (line) => {
        const isTrouble = /"level":(50|60)/.test(line) || !line.startsWith('{')
        if (values.verbose || (bot !== undefined && isTrouble)) console.error(line)
      },
    },
  )
  bot = started
  closers.push(() => started.stop())
  console.log(`The practice workspace is open: ${slack.url}`)
  console.log('Ctrl-C ends it.')
  started.process.once('exit', () => {
    if (isStopping) return
    console.error('The bot ended by itself.')
    void stop(1)
  })
} catch (error) {
  console.error(reasonOf(error))
  await stop(1)
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isTaken = 'code' in error && error.code === 'EADDRINUSE'
  return isTaken ? `Port ${values.port} is taken: choose another with --port.` : error.message
}
