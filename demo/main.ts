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

const redis = await provideRedis()
const wolkvox = await startPracticeWolkvox({ accounts: operations, latencyMs: 400 })
const slack = await startPracticeSlack({ ...secrets, port: Number(values.port) })
slack.handle(servePage({ workspace: slack }))

let bot: BotProcess | undefined
let isStopping = false

async function stop(code = 0): Promise<void> {
  if (isStopping) return
  isStopping = true
  await bot?.stop()
  await Promise.all([slack.close(), wolkvox.close()])
  await redis.close()
  process.exit(code)
}
process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())

try {
  bot = await startBot(
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
        if (values.verbose || /"level":(50|60)/.test(line) || !line.startsWith('{')) console.error(line)
      },
    },
  )
} catch {
  await stop(1)
}
console.log(`The practice workspace is open: ${slack.url}`)
console.log('Ctrl-C ends it.')

void bot?.process.once('exit', () => {
  if (isStopping) return
  console.error('The bot ended by itself.')
  void stop(1)
})
