import { describe, expect, test } from 'vitest'
import { type Spoken, wordsOf } from '../../src/slack/listeners/words-of.ts'

const message: Spoken = { ts: '1774020000.000100', user: 'U0ANA', text: '<@U0BOT> closed chats' }

function words(changed: Partial<Spoken>, channel = 'C1') {
  return wordsOf({ ...message, ...changed }, channel, 'U0BOT')
}

describe('words of a person', () => {
  test('have one id, whichever events bring them, and another once they are edited', () => {
    expect(words({})?.asking.id).toBe('message.C1.1774020000.000100')
    expect(words({ subtype: 'thread_broadcast' })?.asking.id).toBe(words({})?.asking.id)
    expect(words({ edited: { ts: '1774020009.000000' } })).toMatchObject({
      isEdited: true,
      asking: { id: 'message.C1.1774020000.000100.1774020009.000000', at: 1_774_020_009_000 },
    })
  })

  test('are answered in their thread, privately in a DM', () => {
    expect(words({})?.asking.place).toEqual({
      kind: 'post',
      channel: 'C1',
      threadTs: message.ts,
      audience: 'channel',
    })
    expect(words({ thread_ts: '1774010000.000100' }, 'D1')?.asking).toMatchObject({
      place: { threadTs: '1774010000.000100', audience: 'private' },
      message: { channel: 'D1', ts: message.ts },
    })
  })

  test.each<[string, Partial<Spoken>]>([
    ['another bot', { bot_id: 'B2' }],
    ['the bot itself', { user: 'U0BOT' }],
    ['Slackbot', { user: 'USLACKBOT' }],
    ['nobody', { user: undefined }],
    ['Slack, of somebody who joined', { subtype: 'channel_join' }],
    ['an integration', { subtype: 'bot_message' }],
    ['a deleted message', { subtype: 'tombstone' }],
  ])('are not those of %s', (_, changed) => {
    expect(words(changed)).toBeUndefined()
  })
})
