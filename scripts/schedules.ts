import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Digest } from '../src/bot/model/digest.ts'
import { createHolidays } from '../src/holidays/load-holidays.ts'
import { archiveVersion, exportDigests, importDigests } from '../src/jobs/digests/archive.ts'
import { createDigestJobs } from '../src/jobs/digests/digest-jobs.ts'
import { createLog } from '../src/log.ts'
import { openRedis, redisPrefix } from './open-redis.ts'

process.env['TZ'] = 'UTC'

const usage = `Usage:
  npm run schedules -- export > digests.json     every digest, to be kept somewhere else
  npm run schedules -- import digests.json       brings them back
  npm run schedules -- history                   who did what, and when`

const Archive = z.object({
  version: z.literal(archiveVersion, { error: 'is of another version of the bot' }),
  exportedAt: z.string(),
  digests: z.array(
    z
      .looseObject({
        id: z.string().min(1),
        owner: z.string().min(1),
        title: z.string(),
        language: z.enum(['en', 'es', 'pt']),
        place: z.discriminatedUnion('kind', [
          z.looseObject({ kind: z.literal('channel'), channel: z.string() }),
          z.looseObject({ kind: z.literal('dm') }),
        ]),
        schedule: z.looseObject({ rule: z.string(), zone: z.string(), holidays: z.string().optional() }),
        questions: z.array(z.looseObject({ report: z.string() })).min(1),
        state: z.enum(['proposed', 'active', 'paused', 'deleted']),
        createdAt: z.number(),
        since: z.number(),
        failures: z.number(),
      })
      .transform((digest) => digest as unknown as Digest),
  ),
})

const [command, file] = process.argv.slice(2)
const isImport = command === 'import' && file !== undefined
if (command !== 'export' && command !== 'history' && !isImport) {
  console.error(usage)
  process.exit(1)
}

const redis = await openRedis()
redis.disconnect()
const redisUrl = process.env['REDIS_URL'] ?? ''
const jobs = await createDigestJobs({
  redisUrl,
  prefix: redisPrefix(),
  log: createLog('error'),
  holidays: createHolidays(),
})
try {
  if (isImport) {
    const text = await readFile(file, 'utf8')
    // What npm prints before the script's own output may stand in the file too.
    const archive = Archive.parse(JSON.parse(text.slice(text.indexOf('{'))))
    const { made, changed } = await importDigests(jobs.digests, archive, 'import', Date.now())
    console.log(`${made} digests were made, ${changed} were there and are as in the file now.`)
  } else if (command === 'export') {
    console.log(JSON.stringify(await exportDigests(jobs.digests, Date.now()), undefined, 2))
  } else {
    for (const { at, by, deed, digest, changed } of await jobs.store.history(200)) {
      console.log([new Date(at).toISOString(), by, deed, digest, changed.join(' ')].join('\t'))
    }
  }
} finally {
  await jobs.close()
}
