import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { validate } from 'dockerfile-utils'
import { afterAll, expect, test } from 'vitest'
import { startRedis } from '../../demo/redis.ts'
import { startPracticeSlack } from '../../demo/slack/start-practice-slack.ts'
import { startPracticeWolkvox } from '../../demo/wolkvox/practice-wolkvox.ts'
import { buildImage, type Image } from './build-image.ts'
import { commandOf, readDockerfile } from './read-dockerfile.ts'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

test('the Dockerfile has no mistakes', () => {
  expect(validate(dockerfile)).toEqual([])
  const asRoot = readDockerfile(dockerfile).findLast(({ name }) => name === 'USER')
  expect(asRoot?.args).toBe('node')
})

test('the image has the Node that the tests run with', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>
  }
  const bases = readDockerfile(dockerfile).filter(({ name }) => name === 'FROM')
  expect(bases.map(({ args }) => args.split(' ')[0])).toEqual(
    bases.map(() => `node:${devDependencies['node']}-slim`),
  )
})

test(
  'the bot starts from exactly what the image holds, is healthy, and stops in good order',
  { timeout: 180_000 },
  async () => {
    const image = await buildImage()
    folders.push(...image.folders)
    expect(readdirSync(image.workdir).toSorted()).toEqual(['LICENSE', 'node_modules', 'package.json', 'src'])
    expect(readdirSync(`${image.workdir}/node_modules`)).not.toContain('vitest')
    expect(secretsIn(image)).toEqual([])

    await using stack = new AsyncDisposableStack()
    const redis = await startRedis({ appendOnly: true })
    stack.defer(() => redis.close())
    const accounts = [{ name: 'Bogotá', server: '0041', token: 'practice-token-0041' }]
    const wolkvox = await startPracticeWolkvox({ accounts })
    stack.defer(() => wolkvox.close())
    const slack = await startPracticeSlack()
    stack.defer(() => slack.close())

    const env = {
      NODE_ENV: 'production',
      PORT: '0',
      SLACK_BOT_TOKEN: 'xoxb-practice',
      SLACK_APP_TOKEN: 'xapp-practice',
      SLACK_API_URL: slack.apiUrl,
      REDIS_URL: redis.url,
      WOLKVOX_ACCOUNTS: JSON.stringify(accounts),
      WOLKVOX_URL: wolkvox.url,
    }
    const command = [...commandOf(image.instructions, 'ENTRYPOINT'), ...commandOf(image.instructions, 'CMD')]
    expect(command[0]).toBe('node')
    const bot = spawn(process.execPath, command.slice(1), { cwd: image.workdir, env })
    stack.defer(() => void bot.kill('SIGKILL'))
    const port = await readyPort(createInterface({ input: bot.stdout }))

    const [, ...health] = commandOf(image.instructions, 'HEALTHCHECK')
    await promisify(execFile)(process.execPath, health, { cwd: image.workdir, env: { PORT: port } })
    await promisify(execFile)(process.execPath, ['src/doctor.ts'], { cwd: image.workdir, env })
    const ended = once(bot, 'exit')
    bot.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  },
)

async function readyPort(lines: AsyncIterable<string>): Promise<string> {
  const seen: string[] = []
  for await (const line of lines) {
    seen.push(line)
    const port = /"port":(\d+),"msg":"ready"/.exec(line)?.[1]
    if (port !== undefined) return port
  }
  throw new Error(`The bot ended before it was ready:\n${seen.slice(-20).join('\n')}`)
}

/** Files of ours with anything like a token in them. */
function secretsIn({ workdir }: Image): readonly string[] {
  return readdirSync(`${workdir}/src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter(
      (file) =>
        file.includes('.env') ||
        /xox[a-z]-\w{8}|xapp-\w{8}|\b[0-9a-f]{32,}\b/i.test(readFileSync(file, 'utf8')),
    )
}
