import { expect, test } from 'vitest'
import { ana, operacion, Practice } from './practice.ts'
import { until } from '../until.ts'

test('the bot is ready only while Slack reaches it, and then answers what is typed at once', async () => {
  await using practice = await Practice.open()
  const { slack, bot } = practice
  const ready = async () => (await fetch(`${bot.url}/readyz`)).json()
  const metrics = async () => (await fetch(`${bot.url}/metrics`)).text()
  const answered = () => slack.messages(ana, operacion).map(({ user }) => user)

  await slack.command(ana, operacion, '/report', 'help')
  expect(answered()).toEqual([slack.bot.id])
  expect(await ready()).toEqual({ ready: true, waitingFor: [] })
  expect(await metrics()).toMatch(/^wolkvox_slack_connections [12]$/m)

  slack.faults.onCall('apps.connections.open', { kind: 'refuse', error: 'internal_error' }, 1000)
  slack.dropSockets()
  await until(async () => JSON.stringify(await ready()).includes('Slack'))
  expect(await ready()).toEqual({ ready: false, waitingFor: ['Slack'] })
  expect(await metrics()).toContain('\nwolkvox_slack_connections 0\n')

  slack.faults.clear()
  await until(async () => JSON.stringify(await ready()).includes('true'))
  await slack.command(ana, operacion, '/report', 'help')
  expect(answered()).toEqual([slack.bot.id, slack.bot.id])
})
