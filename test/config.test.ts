import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'
import { Settings } from '../src/settings.ts'

const right = {
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_APP_TOKEN: 'xapp-1',
  REDIS_URL: 'redis://127.0.0.1:6379',
  WOLKVOX_SERVER: '0041',
  WOLKVOX_TOKEN: 'secret',
}

function problemsOf(
  environment: Record<string, string>,
  role: 'all' | 'bot' | 'worker' = 'all',
): readonly string[] {
  try {
    readConfig(environment, role)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

describe('the settings', () => {
  test('of one account are enough', () => {
    const config = readConfig(right, 'all')
    expect(config.accounts).toEqual([
      { name: 'wv0041', server: '0041', token: 'secret', zone: 'America/Bogota' },
    ])
    expect(config.slack.intake).toEqual({ kind: 'socket', appToken: 'xapp-1' })
    expect(config.timeoutMs).toBe(65_000)
  })

  test('of several accounts come as a list, each with its zone', () => {
    const list = [
      { name: 'Ventas', server: '0041', token: 'a' },
      { name: 'Lima', server: '0015', token: 'b', timezone: 'America/Lima' },
    ]
    const config = readConfig({ ...right, WOLKVOX_ACCOUNTS: JSON.stringify(list) }, 'all')
    expect(config.accounts.map(({ name, zone }) => [name, zone])).toEqual([
      ['Ventas', 'America/Bogota'],
      ['Lima', 'America/Lima'],
    ])
  })

  test('may leave out what is empty', () => {
    expect(readConfig({ ...right, WOLKVOX_ACCOUNTS: ' ', PORT: '' }, 'all').port).toBe(3000)
  })

  test('of a worker need no way in from Slack', () => {
    const { SLACK_APP_TOKEN: _, ...worker } = right
    expect(readConfig(worker, 'worker').slack.intake).toEqual({ kind: 'none' })
    expect(problemsOf(worker)).toHaveLength(1)
  })

  test('are all named at once when they are wrong, without a secret in the text', () => {
    const problems = problemsOf({
      SLACK_BOT_TOKEN: 'hunter2',
      WOLKVOX_TOKEN: 'deadbeefdeadbeefdeadbeefdeadbeef',
      TIMEZONE: 'Bogota',
      PORT: 'http',
      LOG_LEVEL: 'loud',
    })
    const named = problems.map((problem) => problem.split(' ')[0] ?? '')
    expect(named.toSorted()).toEqual([
      'LOG_LEVEL',
      'PORT',
      'REDIS_URL',
      'SLACK_APP_TOKEN',
      'SLACK_BOT_TOKEN',
      'TIMEZONE',
      'WOLKVOX_SERVER',
    ])
    expect(problems.join()).not.toMatch(/hunter2|deadbeef/)
  })

  test.each([
    ['not JSON', 'x'],
    ['a list of none', '[]'],
    ['a server that is no number', '[{"name":"a","server":"x","token":"t"}]'],
    [
      'two of one name',
      '[{"name":"a","server":"0041","token":"t"},{"name":"A","server":"0042","token":"u"}]',
    ],
  ])('refuse accounts that are %s', (_, list) => {
    expect(problemsOf({ ...right, WOLKVOX_ACCOUNTS: list })).toHaveLength(1)
  })

  test('lose the blanks and the line ends that copying leaves around them', () => {
    const { accounts } = readConfig({ ...right, WOLKVOX_TOKEN: ' secret\r', WOLKVOX_SERVER: '0041 ' }, 'all')
    expect(accounts).toMatchObject([{ server: '0041', token: 'secret' }])
  })

  test.each([
    ['WOLKVOX_TOKEN', '41d0…', 'a letter that no token has'],
    ['SLACK_BOT_TOKEN', 'xoxb-1 2', 'a letter that no token has'],
    ['SLACK_BOT_TOKEN', 'xapp-1', 'does not start with xoxb-'],
    ['REDIS_URL', 'localhost:6379', 'does not start with redis://'],
    ['REDIS_URL', 'redis://:a#b@redis:6379', 'write # as %23'],
    ['REDIS_PREFIX', 'a:b', 'one word of letters, digits'],
    ['REDIS_PREFIX', 'ventas españa', 'one word of letters, digits'],
    ['PORT', '99999', 'from 0 to 65535'],
    ['RETRY_FOR_MS', '2m', 'from 0 to 3600000'],
    ['ALLOWED_USERS', '@ana', 'like U0123ABCD'],
    ['ALLOWED_CHANNELS', '#ventas', 'like C0123ABCD'],
    ['SUPERVISORS', 'U0123ABCD,,U1', 'Slack ids with commas'],
    ['ADMINS', 'ana@example.com', 'Slack ids with commas'],
    ['WOLKVOX_ACCOUNTS', '[{"name":"Ventas","server":"0041"}]', 'account 1: token is missing'],
    ['WOLKVOX_ACCOUNTS', '[{"name":"a","server":"0041","token":"t","zone":"UTC"}]', 'name, server, token'],
    ['WOLKVOX_ACCOUNTS', "[{'name':'Ventas'}]", 'is not a JSON list like [{"name"'],
  ])('say of %s=%s what is wrong and how to write it', (name, value, words) => {
    const [problem, ...others] = problemsOf({ ...right, [name]: value })
    expect(others).toEqual([])
    expect(problem).toContain(`${name} `)
    expect(problem).toContain(words)
  })
})

test('.env.example has one line for each setting', () => {
  const lines = readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)
  expect([...lines].map(([, name = '']) => name).toSorted()).toEqual(Object.keys(Settings.shape).toSorted())
})
