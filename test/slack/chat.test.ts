import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FailureKind } from '../../src/bot/model/failure.ts'
import { oneLine } from '../../src/bot/model/one-line.ts'
import { answer } from './messages.ts'
import { ana, channel, type Rig, startRig } from './rig.ts'

const place = { kind: 'post', channel, audience: 'channel' } as const

let rig: Rig
beforeEach(async () => {
  rig = await startRig()
})
afterEach(async () => {
  await rig.close()
})

/** A place to respond to, as a command makes it. */
async function commandPlace() {
  await rig.practice.command(ana, channel, '/report', 'closed chats yesterday')
  const asked = rig.bot.asked[0]?.asking.place
  if (asked?.kind !== 'response') throw new Error('a command has a response place')
  return asked
}

function types(): readonly (readonly string[])[] {
  return rig.practice.messages(ana, channel).map(({ blocks = [] }) => blocks.map(({ type }) => type))
}

describe('posting', () => {
  test('an answer is posted with its chart, its table, its small print and its buttons, and found by its mark', async () => {
    const posted = await rig.chat.post(place, answer, 'mark-1')
    expect(types()).toEqual([
      ['rich_text', 'rich_text', 'rich_text', 'data_visualization', 'data_table', 'context', 'actions'],
    ])
    expect(await rig.chat.find(place, 'mark-1', Date.now())).toEqual(posted)
    const byAClockThatIsAhead = Date.now() + 60 * 60_000
    expect(await rig.chat.find(place, 'mark-1', byAClockThatIsAhead)).toEqual(posted)
    expect(await rig.chat.find(place, 'mark-2', Date.now())).toBeUndefined()
  })

  test('an edit takes the place of what was there', async () => {
    const posted = await rig.chat.post(place, oneLine('en', 'Looking it up…'), 'mark-1')
    await rig.chat.edit(posted, oneLine('en', '1,234 closed chats'), 'channel')
    expect(rig.practice.messages(ana, channel)).toMatchObject([{ ts: posted.ts, text: '1,234 closed chats' }])
  })

  test.each(['cut', 'status'] as const)(
    'a reply that is lost (%s) leaves the outcome unknown, is not repeated, and the post is found',
    async (how) => {
      const root = await rig.practice.say(ana, channel, 'How is it going?')
      const thread = { ...place, threadTs: root?.ts ?? '' }
      rig.practice.faults.onCall('chat.postMessage', { kind: 'lose-reply', how })
      const before = Date.now()
      await expect(rig.chat.post(thread, answer, 'mark-1')).rejects.toMatchObject({
        kind: 'slack-outcome-unknown',
      })
      const [, reply] = rig.practice.messages(ana, channel)
      expect(await rig.chat.find(thread, 'mark-1', before)).toEqual({ channel, ts: reply?.ts })
      expect(rig.practice.messages(ana, channel)).toHaveLength(2)
    },
  )

  test('a post that Slack wants later is made later, once', async () => {
    rig.practice.faults.onCall('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 1 })
    const before = performance.now()
    await rig.chat.post(place, answer, 'mark-1')
    expect(performance.now() - before).toBeGreaterThan(950)
    expect(rig.practice.messages(ana, channel)).toHaveLength(1)
  })

  test('a post that Slack did not take for want of patience is surely not taken, whenever it wants it', async () => {
    rig.practice.faults.onCall('chat.postMessage', { kind: 'status', status: 429 }, 3)
    await expect(rig.chat.post(place, answer, 'mark-1')).rejects.toMatchObject({ kind: 'slack-unavailable' })
    await rig.chat.post(place, answer, 'mark-1')
    expect(rig.practice.messages(ana, channel)).toHaveLength(1)
  })

  test('a post that Slack wants much later says when', async () => {
    rig.practice.faults.onCall('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 120 })
    await expect(rig.chat.post(place, answer, 'mark-1')).rejects.toMatchObject({
      kind: 'slack-unavailable',
      retryAfterMs: 120_000,
    })
  })

  test.each<[string, FailureKind]>([
    ['is_archived', 'slack-channel-gone'],
    ['channel_not_found', 'slack-channel-gone'],
    ['not_in_channel', 'slack-not-in-channel'],
    ['restricted_action_read_only_channel', 'slack-channel-gone'],
    ['user_disabled', 'slack-person-gone'],
    ['user_not_found', 'slack-person-gone'],
    ['cannot_dm_bot', 'slack-channel-gone'],
    ['missing_scope', 'slack-refused'],
    ['account_inactive', 'slack-refused'],
    ['token_revoked', 'slack-refused'],
    ['internal_error', 'slack-outcome-unknown'],
    ['fatal_error', 'slack-outcome-unknown'],
    ['an_error_of_next_year', 'slack-refused'],
  ])('%s is a failure of kind %s', async (error, kind) => {
    rig.practice.faults.onCall('chat.postMessage', { kind: 'refuse', error })
    await expect(rig.chat.post(place, oneLine('en', 'Hello'), 'mark-1')).rejects.toMatchObject({ kind })
  })

  test('an edit of a message that somebody deleted is no trouble', async () => {
    rig.practice.faults.onCall('chat.update', { kind: 'refuse', error: 'message_not_found' })
    await rig.chat.edit({ channel, ts: '1.2' }, oneLine('en', '1,234 closed chats'), 'channel')
    expect(rig.practice.messages(ana, channel)).toEqual([])
  })

  test('an edit in a channel that was archived meanwhile says that the channel is gone', async () => {
    const posted = await rig.chat.post(place, oneLine('en', 'Looking it up…'), 'mark-1')
    rig.practice.archive(channel)
    await expect(rig.chat.edit(posted, answer, 'channel')).rejects.toMatchObject({
      kind: 'slack-channel-gone',
    })
  })

  test('what is whispered is seen by one person alone', async () => {
    await rig.chat.whisper(place, ana, oneLine('en', 'Thank you.'))
    expect(rig.practice.messages(ana, channel)).toMatchObject([{ text: 'Thank you.', ephemeralTo: ana }])
    expect(rig.practice.messages('U0EMILY', channel)).toEqual([])
  })

  test('posts are counted by method and outcome', async () => {
    rig.practice.faults.onCall('chat.postMessage', { kind: 'refuse', error: 'invalid_blocks' })
    await rig.chat.post(place, answer, 'mark-1')
    expect(rig.counted).toEqual([
      ['posts', { method: 'chat.postMessage', outcome: 'slack-blocks-refused' }],
      ['refusedBlocks', { form: 'chart' }],
      ['posts', { method: 'chat.postMessage', outcome: 'ok' }],
    ])
  })

  test('a call that does no harm twice is made again when Slack stumbles', async () => {
    rig.practice.faults.onCall('conversations.open', { kind: 'status', status: 500 })
    expect(await rig.chat.openDm(ana)).toBe((await rig.practice.openDm(ana)).id)
  })
})

describe('responding', () => {
  test('a private answer is seen by the person alone', async () => {
    await rig.chat.respond(await commandPlace(), answer)
    expect(rig.practice.messages(ana, channel).at(-1)).toMatchObject({ ephemeralTo: ana, text: /1,234/ })
    expect(rig.practice.messages('U0LUIS', channel)).toEqual([])
  })

  test('an answer can be shared in a channel that the bot is not in', async () => {
    await rig.practice.command(ana, 'C0GERENCIA', '/report', 'closed chats yesterday')
    const asked = rig.bot.asked[0]?.asking.place
    if (asked?.kind !== 'response') throw new Error('a command has a response place')
    await rig.chat.respond({ ...asked, audience: 'channel' }, answer)
    const [, shared] = rig.practice.messages(ana, 'C0GERENCIA')
    expect(shared?.ephemeralTo).toBeUndefined()
  })

  test('a lost reply leaves the outcome unknown and is not repeated', async () => {
    const response = await commandPlace()
    rig.practice.faults.onCall('response_url', { kind: 'lose-reply', how: 'cut' })
    await expect(rig.chat.respond(response, answer)).rejects.toMatchObject({ kind: 'slack-outcome-unknown' })
    expect(rig.practice.calls.filter(({ method }) => method === 'response_url')).toHaveLength(1)
  })

  test('what somebody else than Slack answers is no delivery, whatever its status', async () => {
    const response = await commandPlace()
    rig.practice.faults.onCall('response_url', { kind: 'page' })
    await rig.chat.respond(response, answer)
    expect(rig.practice.messages(ana, channel).filter(({ text }) => text.includes('1,234'))).toHaveLength(1)
    rig.practice.faults.onCall('response_url', { kind: 'page' }, 3)
    await expect(rig.chat.respond(response, answer)).rejects.toMatchObject({ kind: 'slack-unavailable' })
  })

  test('whether the link has expired Slack says', async () => {
    const response = await commandPlace()
    for (const error of ['used_url', 'expired_url']) {
      rig.practice.faults.onCall('response_url', { kind: 'refuse', error })
      await expect(rig.chat.respond(response, answer)).rejects.toMatchObject({ kind: 'slack-link-expired' })
    }
  })
})

describe('where Slack refuses blocks', () => {
  test('a message loses its chart, then its table, and says everything in text', async () => {
    rig.practice.faults.refuseNative = 'messages'
    await rig.chat.post(place, answer, 'mark-1')
    expect(types()).toEqual([
      ['rich_text', 'rich_text', 'rich_text', 'rich_text', 'rich_text', 'context', 'actions'],
    ])
    expect(JSON.stringify(rig.practice.messages(ana, channel)[0]?.blocks)).toContain('WhatsApp')
    expect(await rig.refusals.get('message')).toBe('table')
  })

  test('an answer that is shared keeps its chart, whatever private ones may hold', async () => {
    const response = await commandPlace()
    rig.practice.faults.refuseNative = 'ephemerals'
    await rig.chat.respond(response, answer)
    await rig.chat.respond({ ...response, audience: 'channel' }, answer)
    expect(types().at(-1)).toContain('data_visualization')
  })

  test('a refusal is remembered for this kind of place and not for the other', async () => {
    const response = await commandPlace()
    rig.practice.faults.refuseNative = 'ephemerals'
    await rig.chat.respond(response, answer)
    const refused = rig.practice.calls.length
    await rig.chat.respond(response, answer)
    await rig.chat.post(place, answer, 'mark-1')
    expect(rig.practice.calls.slice(refused).map(({ method, outcome }) => [method, outcome])).toEqual([
      ['response_url', 'ok'],
      ['chat.postMessage', 'ok'],
    ])
    expect(types().at(-1)).toContain('data_visualization')
  })

  test('a message whose every form is refused still arrives, without blocks', async () => {
    rig.practice.faults.onCall('chat.postMessage', { kind: 'refuse', error: 'invalid_blocks' }, 3)
    await rig.chat.post(place, answer, 'mark-1')
    const [message] = rig.practice.messages(ana, channel)
    expect(message?.blocks ?? []).toEqual([])
    expect(message?.text).toContain('WhatsApp: 812')
    expect(await rig.refusals.get('message')).toBeUndefined()
  })
})
