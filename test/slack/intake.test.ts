import { oneLine } from '../../src/bot/model/one-line.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Failure } from '../../src/bot/model/failure.ts'
import { ana, channel, emily, type Rig, startRig } from './rig.ts'

describe.each(['socket', 'http'] as const)('the inbox over %s', (mode) => {
  let rig: Rig
  beforeEach(async () => {
    rig = await startRig(mode)
  })
  afterEach(async () => {
    await rig.close('unacknowledged')
  })

  test('a command is told at once when nothing can be noted down, in the language of the person', async () => {
    rig.inbox.isDown = true
    await rig.practice.command(ana, channel, '/report', 'closed chats yesterday')
    expect(rig.practice.messages(ana, channel)).toMatchObject([
      { text: expect.stringContaining('Ahora mismo no puedo'), ephemeralTo: ana },
    ])
    expect(rig.bot.asked).toEqual([])
  })

  test('an event that cannot be noted down is left to Slack to deliver again', async () => {
    rig.inbox.isDown = true
    const said = rig.practice.say(ana, channel, `${rig.practice.mention} closed chats yesterday`)
    await rig.practice.waitFor(
      () => rig.practice.deliveries.some(({ attempts }) => attempts.length > 0),
      10_000,
    )
    rig.inbox.isDown = false
    await said
    await rig.bot.until(() => rig.bot.asked.length > 0)
    expect(rig.bot.texts).toEqual(['closed chats yesterday'])
  })

  test('what a process did not finish is taken up by the sweep, and done once', async () => {
    rig.bot.answer = async () => {
      throw new Failure('redis-down')
    }
    await rig.practice.say(ana, channel, `${rig.practice.mention} closed chats yesterday`)
    await rig.bot.until(() => rig.bot.asked.length === 1)
    rig.bot.answer = async () => ({ kind: 'accepted', message: oneLine('en', 'Looking it up.') })
    await rig.slack.sweep()
    await rig.slack.sweep()
    expect(rig.bot.texts).toEqual(['closed chats yesterday', 'closed chats yesterday'])
    expect(rig.bot.asked[1]?.asking).toEqual(rig.bot.asked[0]?.asking)
  })

  test('a swept command is told through its response_url what its acknowledgement did not say', async () => {
    await rig.practice.command(emily, channel, '/report', 'closed chats yesterday')
    await rig.inbox.until(() => rig.inbox.finished.size === 1)
    rig.inbox.finished.clear()
    rig.bot.says('12 closed chats')
    await rig.slack.sweep()
    expect(rig.practice.messages(emily, channel).at(-1)).toMatchObject({
      text: '12 closed chats',
      ephemeralTo: emily,
    })
  })

  test('a swept command whose response_url has expired is let go', async () => {
    await rig.practice.command(emily, channel, '/report', 'closed chats yesterday')
    await rig.inbox.until(() => rig.inbox.finished.size === 1)
    rig.inbox.finished.clear()
    rig.practice.faults.onCall('response_url', { kind: 'refuse', error: 'expired_url' })
    await rig.slack.sweep()
    expect(rig.inbox.finished.size).toBe(1)
  })

  test('a bug of the bot is apologised for, once', async () => {
    rig.bot.answer = async () => {
      throw new TypeError('x is not a function')
    }
    await rig.practice.say(emily, channel, `${rig.practice.mention} closed chats yesterday`)
    await rig.inbox.until(() => rig.inbox.finished.size > 0)
    await rig.slack.sweep()
    expect(rig.bot.apologised).toMatchObject([{ asking: { person: emily }, why: 'bug' }])
  })

  test('what fails after it was noted down is never apologised for: it is said to come, and comes', async () => {
    rig.bot.answer = async () => {
      throw new Failure('redis-down')
    }
    await rig.practice.command(ana, channel, '/report', 'closed chats yesterday')
    const seen = () => rig.practice.messages(ana, channel)
    await rig.practice.waitFor(() => seen().length > 0)
    expect(seen()).toMatchObject([{ text: expect.stringContaining('Tengo tu pregunta'), ephemeralTo: ana }])
    rig.bot.says('12 chats')
    await rig.slack.sweep()
    expect(seen()).toMatchObject([{}, { text: '12 chats' }])
    expect(rig.bot.apologised).toEqual([])
  })

  test('a stopping bot lets what is running finish, and takes in nothing more', async () => {
    const { promise: slow, resolve } = Promise.withResolvers<void>()
    rig.bot.answer = async () => {
      await slow
      return { kind: 'accepted', message: oneLine('en', 'Just in time.') }
    }
    const asked = rig.practice.command(ana, channel, '/report', 'closed chats yesterday')
    await rig.bot.until(() => rig.bot.asked.length === 1)
    const stopped = rig.slack.stop()
    await rig.practice.command(emily, channel, '/report', 'closed chats today')
    resolve()
    await Promise.all([asked, stopped])
    expect(rig.practice.messages(ana, channel)).toMatchObject([{ text: 'Just in time.' }])
    expect(rig.bot.asked).toHaveLength(1)
  })
})
