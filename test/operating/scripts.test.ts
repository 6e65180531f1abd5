import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test.each([
  ['asked.ts', '--days x', {}, '--days takes a number'],
  ['asked.ts', '', { REDIS_URL: 'redis://:hunter2#@127.0.0.1:6379' }, 'REDIS_URL is not an address'],
  ['feedback.ts', '', { REDIS_URL: 'redis://127.0.0.1:1' }, 'Redis does not answer'],
  ['schedules.ts', 'export', { REDIS_URL: 'redis://127.0.0.1:1' }, 'Redis does not answer'],
  ['check-live.ts', '', { SLACK_BOT_TOKEN: 'hunter2' }, 'The settings need mending'],
])('%s %s says in words what stops it', (script, args, settings, words) => {
  const env = { PATH: process.env['PATH'], ...settings }
  const command = [`scripts/${script}`, ...args.split(' ').filter(Boolean)]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain(words)
  expect(stderr).not.toMatch(/hunter2|\n +at /)
})
