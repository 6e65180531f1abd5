import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Message } from '../../demo/slack/workspace.ts'
import { ana, emily, luis, operacion, Practice, textOf } from './practice.ts'

const name = '“Closed chats by channel”'
const figures = /^[\d,]+ closed chats on \w+ \d+ \w+ \d{4}, .* against /

describe('a digest from words to its end', () => {
  let practice: Practice
  beforeAll(async () => {
    practice = await Practice.open()
  })
  afterAll(() => practice[Symbol.asyncDispose]())

  const command = (text: string) => practice.slack.command(emily, operacion, '/report', text)

  /** What Emily gets to see of this from now on, whether new or in the place of something else. */
  async function next(says: RegExp, act: () => Promise<void>): Promise<Message> {
    const before = new Map(practice.seen(emily, operacion).map((message) => [message.ts, textOf(message)]))
    await act()
    const isNext = (message: Message) => says.test(message.text) && before.get(message.ts) !== textOf(message)
    return practice.slack.waitFor(() => practice.seen(emily, operacion).find(isNext))
  }

  const list = () => next(/^Your digests/, () => command('schedules'))
  const manage = async (label: string, says: RegExp) => {
    const listed = await list()
    return next(says, () => practice.press(emily, listed, label))
  }

  test('is proposed with its rule, its next runs and what it would say', async () => {
    const proposal = await next(/^Start the digest/, () =>
      command('schedule closed chats of yesterday by channel every weekday at 8am'),
    )
    expect(proposal.ephemeralTo).toBe(emily)
    for (const part of ['Monday to Friday at 08:00', 'GMT-5', 'Posts in this channel', '(chat_13)']) {
      expect(proposal.text).toContain(part)
    }
    expect(proposal.text).toMatch(
      /Next runs: (?:\w{3} \d+ \w{3} \d{4} 08:00(?: \(0[79]:00 for you\))?(?: · )?){3}$/m,
    )
    expect(practice.seen(ana, operacion)).toEqual([])
  })

  test('starts when that is confirmed, once, however often', async () => {
    const proposal = await practice.answer(emily, operacion, /^Start the digest/)
    const on = await next(/ is on\. First run: \w{3} \d+ \w{3} \d{4} 08:00/, async () => {
      practice.slack.faults.onDelivery('block_actions', { kind: 'twice' })
      await practice.press(emily, proposal, 'Start')
    })
    expect(on.text).toContain(name)
    expect((await list()).text).toMatch(/^Your digests \(1\)$/m)
  })

  test('is listed with its next run by a process that was started after a crash', async () => {
    await practice.bot.kill()
    await practice.start()
    const listed = await list()
    expect(listed.text).toMatch(/next: \w{3} \d+ \w{3} \d{4} 08:00 \(Bogota, GMT-5\) · no run yet/)
  })

  test('“Run now” posts it in the channel, and a question in its thread knows what it is about', async () => {
    await manage('Run now', figures)
    const [post] = practice.seen(ana, operacion)
    expect(post?.text).toContain('Run outside the schedule by Emily')
    await practice.slack.say(ana, operacion, `${practice.slack.mention} y el 2 de febrero de 2026?`, post?.ts)
    const answer = await practice.answer(ana, operacion, '(chat_13)', 'lunes 2 feb 2026')
    expect(answer.threadTs).toBe(post?.ts)
  })

  test('an admin runs another’s, and a post whose reply from Slack is lost stands once', async () => {
    const posts = () => practice.seen(emily, operacion).filter(({ text }) => figures.test(text))
    await practice.slack.command(ana, operacion, '/report', 'schedules')
    const none = await practice.answer(ana, operacion, 'Todavía no tienes resúmenes programados')
    await practice.press(ana, none, 'Los de este canal')
    const listed = await practice.answer(
      ana,
      operacion,
      /Closed chats by channel · de lunes a viernes a las 08:00/,
    )
    const before = practice.slack.calls.length
    practice.slack.faults.onCall('chat.postMessage', { kind: 'lose-reply', how: 'cut' })
    await practice.press(ana, listed, 'Enviar ahora')
    await practice.slack.waitFor(() => posts().length === 2)
    // The next attempt looks for what the first one posted, and edits it.
    const since = () => practice.slack.calls.slice(before)
    await practice.slack.waitFor(() => since().some(({ method }) => method === 'chat.update'))
    expect(posts()).toHaveLength(2)
    expect(posts()[1]?.text).toContain('Run outside the schedule by Ana')
  })

  test('is paused, deleted and brought back', async () => {
    await manage('Pause', new RegExp(`^${name} is paused`))
    expect((await list()).text).toContain('paused')
    const deleted = await manage('Delete the schedule', new RegExp(`^${name} is deleted`))
    await next(new RegExp(`^${name} is paused`), () => practice.press(emily, deleted, 'Restore'))
    await manage('Resume', new RegExp(`^${name} is on again\\. Next run:`))
    expect((await list()).text).toMatch(/next: \w{3} \d+ \w{3} \d{4} 08:00/)
  })

  test('another person sees it in the channel’s list, and cannot change it', async () => {
    await practice.slack.command(luis, operacion, '/report', 'schedules')
    const none = await practice.answer(luis, operacion, 'Todavía no tienes resúmenes programados')
    await practice.press(luis, none, 'Los de este canal')
    const listed = await practice.answer(
      luis,
      operacion,
      /Closed chats by channel · de lunes a viernes a las 08:00/,
    )
    expect(textOf(listed)).toContain('Emily')
    expect(textOf(listed)).not.toContain('Pausar')
  })

  test('can come every five minutes, and not more often', async () => {
    const proposal = await next(/^Start the digest[^]*every 5 minutes/, () =>
      command('schedule closed chats of today by channel every 5 minutes'),
    )
    // Where her own clock shows another hour it stands behind each, with the date where that is another as well.
    const runs = / \d{4} \d\d:(\d\d)/g
    const minutes = [...proposal.text.matchAll(runs)].map(([, minute]) => Number(minute))
    const [first = NaN, second = NaN] = new Set(minutes)
    expect((second - first + 60) % 60).toBe(5)
    await next(/ is on\. First run:/, () => practice.press(emily, proposal, 'Start'))
    expect((await list()).text).toContain('Your digests (2)')
  })

  test('nothing was done that Slack forbids', () => {
    expect(practice.slack.violations).toEqual([])
  })
})
