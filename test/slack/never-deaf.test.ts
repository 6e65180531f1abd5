import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pino } from 'pino'
import type { PracticeSlack } from '../../demo/slack/practice-slack.ts'
import { startPracticeSlack } from '../../demo/slack/start-practice-slack.ts'
import { createChat } from '../../src/slack/send/chat.ts'
import { createSlack, type Slack } from '../../src/slack/create-slack.ts'
import { createPeople } from '../../src/slack/client/people.ts'
import { BotTwin } from './bot-twin.ts'
import { InboxTwin } from './inbox-twin.ts'
import { ana, channel } from './rig.ts'
import { until } from '../until.ts'

let practice: PracticeSlack
let bot: BotTwin
let slack: Slack
beforeEach(async () => {
  practice = await startPracticeSlack()
  bot = new BotTwin()
  slack = listening('xapp-practice')
})
afterEach(async () => {
  await slack.stop()
  await practice.close()
})

/** The real Bolt, with its second connection at once. */
function listening(appToken: string): Slack {
  const api = { botToken: 'xoxb-practice', apiUrl: practice.apiUrl, log: pino({ level: 'silent' }) }
  const speakers = { chat: createChat(api), people: createPeople({ ...api, supervisors: new Set() }) }
  const mode = { kind: 'socket', appToken } as const
  return createSlack({ ...api, ...speakers, inbox: new InboxTwin(), bot, mode, apartMs: 0 })
}

describe('while Slack renews connections, six times', () => {
  test.each([
    ['the older one', 1],
    ['both at once', 2],
  ])('%s: every command is heard, once', async (_, renewed) => {
    await slack.start()
    await practice.waitFor(() => practice.connections === 2)
    for (const _ of Array.from({ length: 6 })) {
      const until = practice.waitFor(() => practice.connections === 2 + renewed)
      await askDuring(practice.refreshSockets({ oldest: renewed, until }))
    }
    expect(practice.deliveries.length).toBeGreaterThan(6)
    expect(bot.texts).toEqual(practice.deliveries.map(({ body }) => body['text']))
    expect(practice.connections).toBe(2)
    expect(practice.violations).toEqual([])
  })

  /** One command after the other, until all that is renewed is closed. */
  async function askDuring(renewing: Promise<void>): Promise<void> {
    const over = new AbortController()
    void renewing.then(() => over.abort())
    while (!over.signal.aborted) {
      await practice.command(ana, channel, '/report', `chats ${practice.deliveries.length}`)
      expect(practice.deliveries.at(-1)?.attempts).toMatchObject([{ outcome: 'acknowledged' }])
    }
  }
})

test('it listens only while a connection is there, and a new one is made at once', async () => {
  practice.faults.onCall('apps.connections.open', { kind: 'status', status: 500 })
  const starting = slack.start()
  expect(slack.isListening).toBe(false)
  await starting
  await practice.command(ana, channel, '/report', 'chats')
  expect(practice.deliveries.at(-1)?.attempts).toMatchObject([{ outcome: 'acknowledged' }])
  await until(() => slack.connections === 2)
  expect(slack.isListening).toBe(true)

  practice.faults.onCall('apps.connections.open', { kind: 'refuse', error: 'invalid_auth' }, 2)
  practice.dropSockets()
  await practice.waitFor(() => calls('apps.connections.open', 'invalid_auth') === 2)
  expect([slack.isListening, slack.connections]).toEqual([false, 0])
  await until(() => slack.connections === 2)
})

test('it does not start with a token that Slack refuses', async () => {
  await expect(listening('xapp-other').start()).rejects.toMatchObject({ kind: 'slack-refused' })
})

function calls(method: string, outcome: string): number {
  return practice.calls.filter((call) => call.method === method && call.outcome === outcome).length
}
