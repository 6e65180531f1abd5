import type { App } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import type { PracticeSlack } from '../../../demo/slack/practice-slack.ts'
import { startPracticeSlack } from '../../../demo/slack/start-practice-slack.ts'
import { type Mode, stage } from './bolt.ts'
import { call } from './call.ts'
import { manifestWith } from './manifest-with.ts'

/** For bots that never acknowledge. */
const impatient = { ackTimeoutMs: 100 }

const modes: readonly Mode[] = ['socket', 'http']
const kinds = (violations: readonly { readonly kind: string }[]) => violations.map(({ kind }) => kind)

describe.each(modes)('delivery over %s mode', (mode) => {
  it('shows Slack’s own error when a command is not acknowledged in three seconds', async () => {
    const ignore = (app: App) => app.command('/report', () => Promise.resolve())
    await using set = await stage(mode, ignore, impatient)
    await set.slack.command('U0ANA', 'C0CHATS', '/report', 'chats')
    expect(set.slack.messages('U0ANA', 'C0CHATS')).toMatchObject([
      { user: 'USLACKBOT', ephemeralTo: 'U0ANA', text: '/report failed with the error "operation_timeout"' },
    ])
    expect(kinds(set.slack.violations)).toEqual(['unacknowledged'])
  })

  it('delivers an event again, under the same id, until it is acknowledged', async () => {
    const heard: string[] = []
    const tries: (number | undefined)[] = []
    const look = ({ event_id }: { readonly event_id: string }, retryNum?: number) => {
      heard.push(event_id)
      tries.push(retryNum)
    }
    await using set = await stage(mode, (app) => refuseEvents(app, 2, look), { ackTimeoutMs: 500 })
    await set.slack.say('U0ANA', 'C0CHATS', `${set.slack.mention} chats`)
    expect(new Set(heard).size).toBe(1)
    expect(tries.map((num) => num ?? 0)).toEqual([0, 1, 2])
    expect(set.slack.deliveries[0]?.attempts.at(-1)?.outcome).toBe('acknowledged')
  })

  it('gives an event up after the last redelivery', async () => {
    await using set = await stage(mode, (app) => refuseEvents(app, Infinity), impatient)
    await set.slack.say('U0ANA', 'C0CHATS', `${set.slack.mention} chats`)
    expect(set.slack.deliveries[0]?.attempts.map(({ retryNum }) => retryNum)).toEqual([0, 1, 2, 3])
  })

  it('can deliver an event twice, late, or only at the second try', async () => {
    const heard: string[] = []
    await using set = await stage(mode, (app) => {
      app.event('app_mention', async ({ event, body }) => {
        heard.push(`${event.text.split(' ').at(-1)} ${body.event_id}`)
      })
    })
    const ask = (word: string) => set.slack.say('U0ANA', 'C0CHATS', `${set.slack.mention} ${word}`)
    set.slack.faults.onDelivery('app_mention', { kind: 'twice' })
    await ask('twice')
    await set.slack.waitFor(() => heard.length === 2)
    expect(heard[0]).toBe(heard[1])
    set.slack.faults.onDelivery('app_mention', { kind: 'delay', ms: 50 })
    await Promise.all([ask('late'), ask('soon')])
    await set.slack.waitFor(() => heard.length === 4)
    expect(heard.slice(2).map((text) => text.split(' ')[0])).toEqual(['soon', 'late'])
    set.slack.faults.onDelivery('events_api', { kind: 'withhold' })
    await ask('second')
    expect(set.slack.deliveries[3]?.attempts.map(({ outcome }) => outcome)).toEqual([
      'withheld',
      'acknowledged',
    ])
  })

  it('tells of changes and removals in a direct message', async () => {
    await using set = await stage(mode, () => {})
    const dm = await set.slack.openDm('U0ANA')
    const message = await set.slack.say('U0ANA', dm.id, 'chats < 5 & more')
    const ts = message?.ts ?? ''
    await set.slack.edit('U0ANA', dm.id, ts, 'chats today')
    await set.slack.remove('U0ANA', dm.id, ts)
    expect(set.slack.deliveries.slice(1).map(({ body }) => body['event'])).toMatchObject([
      { text: 'chats &lt; 5 &amp; more', blocks: [{ type: 'rich_text' }] },
      {
        subtype: 'message_changed',
        message: { text: 'chats today', edited: { user: 'U0ANA' } },
        previous_message: { ts },
      },
      { subtype: 'message_deleted', deleted_ts: ts },
    ])
  })

  it('passes people and channels of a command as ids, and no command into a thread', async () => {
    const texts: string[] = []
    await using set = await stage(mode, (app) => {
      app.command('/report', async ({ ack, command }) => {
        texts.push(`${command.text} | ${command.channel_name}`)
        await ack()
      })
    })
    const root = await set.slack.say('U0ANA', 'C0CHATS', 'hello')
    await set.slack.say('U0ANA', 'C0CHATS', '/report of @luis in #chats, R&D')
    await set.slack.say('U0ANA', 'C0SUPERVISORES', '/report')
    await set.slack.say('U0ANA', 'C0CHATS', '/report here', root?.ts)
    await set.slack.say('U0ANA', 'C0CHATS', '/other')
    expect(texts).toEqual(['of <@U0LUIS|luis> in <#C0CHATS|chats>, R&amp;D | chats', ' | privategroup'])
    expect(set.slack.messages('U0ANA', 'C0CHATS').slice(1)).toMatchObject([
      { text: '/report is not supported in threads. Sorry!' },
      { text: '/other is not a valid command.' },
    ])
  })
})

describe('Socket Mode', () => {
  it('takes the bot back after a cut connection and after a refresh', async () => {
    await using set = await stage('socket', (app) => {
      app.command('/report', async ({ ack }) => ack('here'))
    })
    for (const lose of ['dropSockets', 'refreshSockets'] as const) {
      void set.slack[lose]()
      await set.slack.waitFor(() => set.slack.connections === 0)
      await set.slack.waitFor(() => set.slack.connections === 1)
      await set.slack.command('U0ANA', 'C0CHATS', '/report', '')
    }
    expect(set.slack.messages('U0ANA', 'C0CHATS').map(({ text }) => text)).toEqual(['here', 'here'])
  })

  it('redelivers to another connection what a cut one had not acknowledged', async () => {
    const slack = await startPracticeSlack({
      manifest: manifestWith(),
      redeliveryMs: [0],
      ackTimeoutMs: 2_000,
    })
    const first = await connect(slack, (socket) => socket.terminate())
    const second = await connect(slack, (socket, id) => socket.send(JSON.stringify({ envelope_id: id })))
    await slack.say('U0ANA', 'C0CHATS', `${slack.mention} chats`)
    expect(slack.deliveries[0]?.attempts.map(({ outcome }) => outcome)).toEqual([
      'connection-lost',
      'acknowledged',
    ])
    first.terminate()
    second.terminate()
    await slack.close()
  })

  it('notices an envelope that is acknowledged twice, too late, or was never sent', async () => {
    const slack = await startPracticeSlack({ manifest: manifestWith(), redeliveryMs: [], ackTimeoutMs: 50 })
    let late = ''
    const socket = await connect(slack, (socket, id, type) => {
      if (type === 'slash_commands') late = id
      else for (const _ of [1, 2]) socket.send(JSON.stringify({ envelope_id: id }))
    })
    await slack.say('U0ANA', 'C0CHATS', `${slack.mention} chats`)
    await slack.command('U0ANA', 'C0CHATS', '/report', '')
    socket.send(JSON.stringify({ envelope_id: late }))
    socket.send(JSON.stringify({ envelope_id: 'other' }))
    await slack.waitFor(() => slack.violations.length === 4)
    expect(kinds(slack.violations)).toEqual(['double-ack', 'unacknowledged', 'late-ack', 'unknown-envelope'])
    socket.terminate()
    await slack.close()
  })

  it('refuses a connection with a ticket that was used', async () => {
    const slack = await startPracticeSlack()
    const { url } = await call(slack, 'apps.connections.open', {}, 'xapp-practice')
    const socket = new WebSocket(String(url))
    await new Promise((resolve) => socket.once('message', resolve))
    const again = new WebSocket(String(url))
    const error = await new Promise<Error>((resolve) => again.once('error', resolve))
    expect(error.message).toContain('401')
    socket.terminate()
    await slack.close()
  })
})

describe('HTTP mode', () => {
  it('takes only an address that gives the challenge back', async () => {
    await using set = await stage('http', () => {})
    await expect(set.slack.useRequestUrl(`${set.slack.url}/nothing`)).rejects.toThrow('challenge')
  })

  it('is refused by the bot when the signature is wrong', async () => {
    await using set = await stage('http', () => {})
    const stranger = await startPracticeSlack({ mode: 'http', signingSecret: 'other', redeliveryMs: [] })
    await expect(stranger.useRequestUrl(set.url)).rejects.toThrow('challenge')
    await stranger.close()
  })
})

/** Lets the first events fail before they are acknowledged, as a bot does that cannot store them. */
function refuseEvents(
  app: App,
  failures: number,
  look: (body: { readonly event_id: string }, retryNum: number | undefined) => void = () => {},
): void {
  const process = app.processEvent.bind(app)
  let left = failures
  app.processEvent = async (event) => {
    look({ event_id: String(event.body['event_id']) }, event.retryNum)
    left -= 1
    if (left >= 0) throw new Error('Nothing is stored')
    await process(event)
  }
}

async function connect(
  slack: PracticeSlack,
  onEnvelope: (socket: WebSocket, id: string, type: string) => void,
): Promise<WebSocket> {
  const { url } = await call(slack, 'apps.connections.open', {}, 'xapp-practice')
  const socket = new WebSocket(String(url))
  await new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString())
      if (message.type === 'hello') resolve()
      else onEnvelope(socket, message.envelope_id, message.type)
    })
  })
  return socket
}
