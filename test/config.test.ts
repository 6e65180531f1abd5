import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig, Settings } from '../src/config.ts'

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
})

test('.env.example has one line for each setting', () => {
  const lines = readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)
  expect([...lines].map(([, name = '']) => name).toSorted()).toEqual(Object.keys(Settings.shape).toSorted())
})
