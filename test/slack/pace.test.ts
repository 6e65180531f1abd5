import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { oneLine } from '../../src/bot/model/one-line.ts'
import { Pace } from '../../src/slack/send/pace.ts'
import { ana, channel, type Rig, startRig } from './rig.ts'

describe('turns', () => {
  let pace: Pace
  let taken: string[]
  beforeEach(() => {
    vi.useFakeTimers()
    pace = new Pace(Date.now)
    taken = []
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  function take(channel: string, n: number): void {
    for (let turn = 1; turn <= n; turn += 1)
      void pace.turn(channel).then(() => taken.push(`${channel}${turn}`))
  }

  test('a few come at once, then one a second, in their order', async () => {
    take('A', 6)
    await vi.advanceTimersByTimeAsync(0)
    expect(taken).toEqual(['A1', 'A2', 'A3'])
    await vi.advanceTimersByTimeAsync(2_100)
    expect(taken).toEqual(['A1', 'A2', 'A3', 'A4', 'A5'])
  })

  test('after a quiet while a few come at once again', async () => {
    take('A', 3)
    await vi.advanceTimersByTimeAsync(3_150)
    take('A', 3)
    await vi.advanceTimersByTimeAsync(0)
    expect(taken).toHaveLength(6)
  })

  test('a channel that Slack wants quiet waits, and no other one does', async () => {
    pace.hold('A', 5_000)
    take('A', 2)
    take('B', 1)
    await vi.advanceTimersByTimeAsync(4_900)
    expect(taken).toEqual(['B1'])
    await vi.advanceTimersByTimeAsync(100)
    expect(taken).toEqual(['B1', 'A1'])
    await vi.advanceTimersByTimeAsync(1_050)
    expect(taken).toEqual(['B1', 'A1', 'A2'])
  })

  test('a turn that is more than a minute away is not waited for', async () => {
    pace.hold('A', 90_000)
    await expect(pace.turn('A')).rejects.toMatchObject({ kind: 'slack-unavailable', retryAfterMs: 90_000 })
  })
})

describe('at Slack', () => {
  let rig: Rig
  beforeEach(async () => {
    rig = await startRig()
  })
  afterEach(async () => {
    await rig.close()
  })

  test('a burst in one channel is spread over time, and another channel does not wait for it', async () => {
    const texts = ['one', 'two', 'three', 'four', 'five']
    const post = (where: string, text: string) =>
      rig.chat.post({ kind: 'post', channel: where, audience: 'channel' }, oneLine('en', text), text)
    const burst = Promise.all(texts.map((text) => post(channel, text)))
    await post('C0CHATS', 'elsewhere')
    expect(rig.practice.messages(ana, channel).length).toBeLessThan(5)
    await burst
    expect(new Set(rig.practice.messages(ana, channel).map(({ text }) => text))).toEqual(new Set(texts))
  })
})

describe('the status', () => {
  let rig: Rig
  beforeEach(async () => {
    rig = await startRig()
  })
  afterEach(async () => {
    await rig.close()
  })

  test('is shown under the thread, and never fails', async () => {
    const message = await rig.practice.say(ana, channel, 'How is it going?')
    const shown: string[] = []
    rig.practice.onChange((change) => {
      if (change.kind === 'status') shown.push(change.text)
    })
    const place = { kind: 'post', channel, audience: 'channel' } as const
    await rig.chat.showStatus({ ...place, threadTs: message?.ts ?? '' }, 'looking it up')
    await rig.chat.showStatus(place, 'at the top there is none')
    rig.practice.faults.onCall('assistant.threads.setStatus', { kind: 'refuse', error: 'missing_scope' })
    await rig.chat.showStatus({ ...place, threadTs: message?.ts ?? '' }, 'refused')
    expect(shown).toEqual(['looking it up'])
  })
})
