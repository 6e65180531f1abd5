import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Message, View, ViewState } from '../../demo/slack/workspace.ts'
import { ana, emily, operacion, Practice, textOf } from './practice.ts'

const period: ViewState = {
  from: { value: { type: 'datepicker', selected_date: '2025-11-04' } },
  to: { value: { type: 'datepicker', selected_date: '2025-11-05' } },
  'from-time': { value: { type: 'timepicker', selected_time: null } },
  'to-time': { value: { type: 'timepicker', selected_time: null } },
}

describe('after the process was killed and started anew', () => {
  let practice: Practice
  beforeAll(async () => {
    practice = await Practice.open()
  })
  afterAll(() => practice[Symbol.asyncDispose]())

  async function restart(): Promise<void> {
    await practice.bot.kill()
    await practice.start()
  }

  /** What comes of a press, beside what Emily saw before. */
  async function pressed(
    answer: Message,
    label: string,
    says: RegExp,
    then?: () => unknown,
  ): Promise<Message> {
    const before = new Set(practice.seen(emily, operacion).map(({ ts }) => ts))
    await practice.press(emily, answer, label)
    await then?.()
    const isNew = (message: Message) => !before.has(message.ts) && says.test(textOf(message))
    return practice.slack.waitFor(() => practice.seen(emily, operacion).find(isNew))
  }

  function form(): Promise<View> {
    return practice.slack.waitFor(() => practice.slack.modal(emily))
  }

  describe('under an answer in a thread', () => {
    let asked: string | undefined
    beforeAll(async () => {
      const text = `${practice.slack.mention} mail transfers by hour yesterday`
      asked = (await practice.slack.say(emily, operacion, text))?.ts
      await practice.answer(emily, operacion, '(chat_9)', 'By hour')
      await restart()
    })

    /** As it stands now: a press may have edited it. */
    function answer(): Message {
      const found = practice.seen(emily, operacion).find(({ threadTs }) => threadTs === asked)
      if (found === undefined) throw new Error('There is no answer')
      return found
    }

    test.each([
      ['Compare with', /^\d+ transfers on .* against /],
      ['Channel', /^\d+ transfers on [^]*By channel/],
      ['Previous: ', /^\d+ transfers on [^]*\(chat_9\)/],
      ['How was this computed?', /^How this was computed: Mail transfers[^]*Rows received/],
      ['This is what I asked', /^Thank you, noted\.$/m],
      ['This is not what I asked', /^Thank you, noted\. Ask again/],
      ['Switch to', /\(chat_11\)/],
    ])('“%s” answers in the thread', async (label, says) => {
      const first = answer()
      const other = await pressed(first, label, says)
      expect(other.threadTs).toBe(asked)
      expect(other.text).not.toBe(first.text)
      expect(answer().ts).toBe(first.ts)
    })

    test('“Refresh” edits the answer in place, and says when and for whom', async () => {
      const { ts } = answer()
      await practice.press(ana, answer(), 'Refresh')
      const refreshed = await practice.answer(emily, operacion, /Updated at \d\d:\d\d by Ana$/m)
      expect(refreshed.ts).toBe(ts)
    })

    test('“Show as a chart” and “Show as a table” edit the answer in place', async () => {
      const { ts } = answer()
      const isOnly = (one: string, other: string) => () => {
        const kinds = answer().blocks?.map(({ type }) => type) ?? []
        return kinds.includes(one) && !kinds.includes(other)
      }
      await practice.press(emily, answer(), 'Show as a chart')
      await practice.slack.waitFor(isOnly('data_visualization', 'data_table'))
      await restart()
      await practice.press(emily, answer(), 'Show as a table')
      await practice.slack.waitFor(isOnly('data_table', 'data_visualization'))
      expect(answer().ts).toBe(ts)
    })

    test('“Choose another period…” opens a form, which another process takes in', async () => {
      const other = await pressed(answer(), 'Choose another period…', /4 Nov .*5 Nov 2025/, async () => {
        const { id } = await form()
        await restart()
        await practice.slack.submit(emily, id, period)
      })
      expect(other.threadTs).toBe(asked)
      expect(practice.slack.modal(emily)).toBeUndefined()
    })

    test.each([
      ['Export to CSV', /\.csv$/, '\uFEFF'],
      ['Export to Excel', /\.xlsx$/, 'PK'],
    ])('“%s” puts a file in the thread', async (label, name, begins) => {
      const before = practice.seen(emily, operacion).length
      await practice.press(emily, answer(), label)
      const message = await practice.slack.waitFor(() =>
        practice
          .seen(emily, operacion)
          .slice(before)
          .find(({ files = [] }) => files.length > 0),
      )
      const [shared] = message.files ?? []
      const file = practice.slack.file(emily, shared?.id ?? '')
      expect(message.threadTs).toBe(asked)
      expect(file?.name).toMatch(name)
      expect(file?.content.toString('utf8').startsWith(begins)).toBe(true)
    })

    test('“Schedule this” opens the form of a digest', async () => {
      await practice.press(emily, answer(), 'Schedule this')
      const { id, payload } = await form()
      expect(payload['title']).toMatchObject({ text: 'Schedule a digest' })
      await practice.slack.dismiss(emily, id)
    })
  })

  describe('under a private answer', () => {
    beforeAll(async () => {
      await practice.slack.command(emily, operacion, '/report', 'closed chats by channel on 3 november 2025')
      await practice.answer(emily, operacion, '3 Nov 2025', 'Share in channel')
      // Not killed: a private answer whose end is not recorded is sent once more, and says so.
      await practice.bot.stop()
      await practice.start()
    })

    test('“Send to my DM” and “Share in channel” send it there, and leave it standing', async () => {
      const says = /^[\d,]+ closed chats on Mon 3 Nov 2025/
      const answer = await practice.answer(emily, operacion, says, 'Share in channel')
      await practice.press(emily, answer, 'Send to my DM')
      const dm = await practice.slack.openDm(emily)
      await practice.answer(emily, dm.id, says)
      await restart()
      await practice.press(emily, answer, 'Share in channel')
      const shared = await practice.answer(ana, operacion, says)
      expect(shared.ephemeralTo).toBeUndefined()
      expect(practice.seen(emily, operacion).map(({ ts }) => ts)).toContain(answer.ts)
    })

    test('“Compare with” replaces it', async () => {
      const answer = await practice.answer(emily, operacion, /3 Nov 2025/, 'Share in channel')
      await practice.press(emily, answer, 'Compare with')
      const compared = await practice.answer(
        emily,
        operacion,
        /^[\d,]+ closed chats on Mon 3 Nov 2025, .* against Sun 2 Nov/,
      )
      expect(compared.ephemeralTo).toBe(emily)
      const own = practice.seen(emily, operacion).filter(({ ephemeralTo }) => ephemeralTo === emily)
      expect(own.filter(({ text }) => text.includes('closed chats on'))).toHaveLength(1)
    })
  })

  test('nothing was done that Slack forbids', () => {
    expect(practice.slack.violations).toEqual([])
  })
})
