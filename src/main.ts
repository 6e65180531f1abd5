import { ConfigError, readConfig, Role } from './config.ts'
import { createLog } from './log.ts'
import { type RunningProcess, start } from './start.ts'

// Dates are read and written in the zones of accounts and people, never in the machine's.
process.env['TZ'] = 'UTC'

const role = Role.safeParse(process.argv[2] ?? 'all')
if (!role.success) {
  console.error('The role is one of: all (the default), bot, worker.')
  process.exit(1)
}

const config = (() => {
  try {
    return readConfig(process.env, role.data)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(error.message)
    return process.exit(1)
  }
})()
const log = createLog(config.logLevel)

let running: RunningProcess | undefined
let isStopping = false

async function stop(signal: string): Promise<void> {
  if (isStopping) return
  isStopping = true
  log.info({ signal }, 'stopping')
  await running?.stop()
  log.info('stopped')
  process.exit(0)
}
process.on('SIGTERM', () => void stop('SIGTERM'))
process.on('SIGINT', () => void stop('SIGINT'))
process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))

try {
  running = await start(config, log)
} catch (error) {
  log.fatal({ err: error }, 'could not start: see what npm run doctor says')
  process.exit(1)
}
