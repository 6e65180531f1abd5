import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { pino } from 'pino'
import { expect } from 'vitest'
import type { PracticeSlack } from '../../demo/slack/practice-slack.ts'
import { startPracticeSlack } from '../../demo/slack/start-practice-slack.ts'
import { type Meter, unmetered } from '../../src/bot/model/meter.ts'
import type { Chat } from '../../src/bot/ports/chat.ts'
import type { People } from '../../src/bot/ports/people.ts'
import type { Refusals } from '../../src/bot/ports/refusals.ts'
import { createChat } from '../../src/slack/send/chat.ts'
import { createSlack, type Slack } from '../../src/slack/create-slack.ts'
import { createPeople } from '../../src/slack/client/people.ts'
import { refusalsInMemory } from '../../src/slack/send/refusals.ts'
import { BotTwin } from './bot-twin.ts'
import { InboxTwin } from './inbox-twin.ts'

export const channel = 'C0OPERACION'
export const ana = 'U0ANA'
export const emily = 'U0EMILY'

export interface Rig {
  readonly practice: PracticeSlack
  readonly slack: Slack
  readonly chat: Chat
  readonly people: People
  readonly inbox: InboxTwin
  readonly bot: BotTwin
  readonly refusals: Refusals
  /** What was counted, as name and labels. */
  readonly counted: readonly (readonly [string, object])[]
  /** Closes it; nothing that Slack forbids may have happened, but `allowed`, and no token or text been logged. */
  close(...allowed: readonly string[]): Promise<void>
}

/** The real Slack side over a practice Slack; only the bot and the inbox are twins. */
export async function startRig(mode: 'socket' | 'http' = 'socket'): Promise<Rig> {
  const signingSecret = 'secret'
  const practice = await startPracticeSlack({ mode, redeliveryMs: [20, 20], signingSecret })
  const lines: string[] = []
  const log = pino({ level: 'trace' }, { write: (line) => lines.push(line) })
  const api = { botToken: 'xoxb-practice', apiUrl: practice.apiUrl, log }
  const refusals = refusalsInMemory()
  const counted: [string, object][] = []
  const meter: Meter = { ...unmetered, count: (name, labels) => counted.push([name, labels]) }
  const parts = {
    chat: createChat({ ...api, refusals, meter }),
    people: createPeople({ ...api, supervisors: new Set(['U0EMILY', 'S0SUPERVISORES']) }),
    inbox: new InboxTwin(),
    bot: new BotTwin(),
  }
  const slack = createSlack({
    ...api,
    ...parts,
    mode: mode === 'socket' ? { kind: 'socket', appToken: 'xapp-practice' } : { kind: 'http', signingSecret },
  })
  await slack.start()
  const server = await serve(slack, practice)
  return {
    practice,
    slack,
    ...parts,
    refusals,
    counted,
    async close(...allowed) {
      await slack.stop()
      server?.closeAllConnections()
      server?.close()
      await practice.close()
      expect(lines.join('')).not.toMatch(/xoxb-|xapp-|closed chats/)
      expect(practice.violations.filter(({ kind }) => !allowed.includes(kind))).toEqual([])
    },
  }
}

async function serve(slack: Slack, practice: PracticeSlack): Promise<Server | undefined> {
  if (slack.requestListener === undefined) return undefined
  const server = createServer(slack.requestListener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  await practice.useRequestUrl(`http://127.0.0.1:${port}/slack/events`)
  return server
}
