import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { App } from '@slack/bolt'
import { stage, type Stage } from './bolt.ts'

const channel = 'C0GERENCIA'
const go = {
  type: 'actions',
  block_id: 'b',
  elements: [{ type: 'button', action_id: 'go', text: { type: 'plain_text', text: 'Go' } }],
}

let now = Date.parse('2026-03-17T15:00:00Z')
let set: Stage
let urls: string[]

function listen(app: App): void {
  app.command('/report', async ({ ack, command }) => {
    urls.push(command.response_url)
    await ack()
  })
  app.action('go', async ({ ack, body }) => {
    if ('response_url' in body) urls.push(body.response_url)
    await ack()
  })
}

beforeEach(async () => {
  urls = []
  set = await stage('socket', listen, { now: () => now })
})

afterEach(() => set[Symbol.asyncDispose]())

const seen = (person = 'U0ANA') => set.slack.messages(person, channel).map(({ text }) => text)

async function send(payload: Record<string, unknown>, url = urls.at(-1) ?? ''): Promise<string> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(payload) })
  return `${response.status} ${await response.text()}`
}

describe('the response_url of a command', () => {
  beforeEach(() => set.slack.command('U0ANA', channel, '/report', 'chats'))

  it('answers privately, and publicly when asked, also where the bot is not a member', async () => {
    expect(await send({ text: 'for you' })).toBe('200 ok')
    expect(await send({ text: 'for all', response_type: 'in_channel' })).toBe('200 ok')
    expect(seen()).toEqual(['for you', 'for all'])
    expect(seen('U0EMILY')).toEqual(['for all'])
  })

  it('posts anew instead of replacing', async () => {
    await send({ text: 'wait' })
    await send({ text: 'answer', replace_original: true })
    expect(seen()).toEqual(['wait', 'answer'])
    expect(set.slack.violations).toMatchObject([{ kind: 'replace-original-on-command' }])
  })

  it('works five times', async () => {
    for (const text of ['1', '2', '3', '4', '5']) await send({ text })
    expect(await send({ text: '6' })).toBe('404 {"ok":false,"error":"used_url"}')
    expect(seen()).toEqual(['1', '2', '3', '4', '5'])
    expect(set.slack.violations).toMatchObject([{ kind: 'response-url-overuse' }])
  })

  it('works for half an hour', async () => {
    now += 30 * 60_000
    expect(await send({ text: 'in time' })).toBe('200 ok')
    now += 1
    expect(await send({ text: 'late' })).toBe('404 {"ok":false,"error":"expired_url"}')
  })

  it('refuses what a post refuses', async () => {
    expect(await send({ text: 'a', blocks: [{ type: 'x' }] })).toBe('400 invalid_blocks')
    expect(await send({})).toBe('400 no_text')
    expect(seen()).toEqual([])
  })

  it('can fail after the work was done', async () => {
    set.slack.faults.onCall('response_url', { kind: 'lose-reply', how: 'status' })
    expect(await send({ text: 'a' })).toBe('500 internal_error')
    expect(seen()).toEqual(['a'])
  })
})

describe('the response_url of a button', () => {
  beforeEach(async () => {
    await set.slack.command('U0ANA', channel, '/report', 'chats')
    await send({ text: 'first', blocks: [go] })
    const ts = set.slack.messages('U0ANA', channel).at(-1)?.ts ?? ''
    await set.slack.click('U0ANA', { channel: channel, ts, blockId: 'b', actionId: 'go' })
  })

  it('replaces its own message, the private one too', async () => {
    expect(await send({ text: 'second', replace_original: true })).toBe('200 ok')
    expect(seen()).toEqual(['second'])
    expect(seen('U0EMILY')).toEqual([])
  })

  it('deletes its own message', async () => {
    await send({ delete_original: true })
    expect(seen()).toEqual([])
  })

  it('says something new to the person where it is not told to replace', async () => {
    await send({ text: 'beside it' })
    expect(seen()).toEqual(['first', 'beside it'])
  })
})
