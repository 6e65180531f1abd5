import { Redis } from 'ioredis'
import type { Finding } from '../bot/status/checkup.ts'
import { clockFinding } from './clock-finding.ts'

const withinMs = 2000
const oldestMajor = 7
/** A part of its memory. */
const fullFrom = 0.9
const refusals: ReadonlySet<string> = new Set(['NOAUTH', 'WRONGPASS', 'NOPERM'])

/** Asks Redis itself, on a connection of its own; INFO tells all, also where a hosted Redis forbids CONFIG. */
export async function lookAtRedis(url: string): Promise<readonly Finding[]> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: withinMs,
    commandTimeout: withinMs,
    retryStrategy: () => null,
  })
  let problem = ''
  redis.on('error', (error) => (problem = codeOf(error)))
  try {
    await redis.connect()
    const before = Date.now()
    const [seconds, microseconds] = await redis.time()
    const aheadMs = Number(seconds) * 1000 + Number(microseconds) / 1000 - (before + Date.now()) / 2
    return [...infoFindings(await redis.info()), clockFinding('redisClock', aheadMs)]
  } catch (error) {
    const found = problem || codeOf(error)
    const isRefused = refusals.has(found)
    return [{ subject: 'redisVersion', found, problem: isRefused ? 'redisPassword' : 'redisUnreachable' }]
  } finally {
    redis.disconnect()
  }
}

/** ECONNREFUSED, NOAUTH: never the rest, which may quote what was sent. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const { code } = error as NodeJS.ErrnoException
  return code ?? /^[A-Z]+\b/.exec(error.message)?.[0] ?? ''
}

function infoFindings(info: string): readonly Finding[] {
  const fields = new Map(info.split(/\r?\n/).map((line) => line.split(':', 2) as [string, string]))
  const field = (name: string) => fields.get(name) ?? ''
  const version = field('redis_version')
  const policy = field('maxmemory_policy')
  const most = Number(field('maxmemory'))
  const isFull = most > 0 && Number(field('used_memory')) > most * fullFrom
  const writes = ['aof_last_write_status', 'aof_last_bgrewrite_status', 'rdb_last_bgsave_status']
  const failed = writes.filter((name) => field(name) === 'err')
  const isAppended = field('aof_enabled') === '1'
  return [
    judged({ subject: 'redisVersion', found: version }, Number.parseInt(version) < oldestMajor && 'redisOld'),
    judged(
      {
        subject: 'redisMemory',
        found: `${policy}, ${field('used_memory_human')}${most > 0 ? ` / ${field('maxmemory_human')}` : ''}`,
      },
      policy === 'noeviction' ? isFull && 'redisFull' : 'redisEvicts',
    ),
    judged(
      { subject: 'redisFile', found: `appendonly ${isAppended ? 'yes' : 'no'}` },
      !isAppended && 'redisForgets',
    ),
    judged({ subject: 'redisWriting', found: failed.join(', ') }, failed.length > 0 && 'redisCannotWrite'),
  ]
}

function judged(finding: Finding, problem: Finding['problem'] | false): Finding {
  return problem === false || problem === undefined ? finding : { ...finding, problem }
}
