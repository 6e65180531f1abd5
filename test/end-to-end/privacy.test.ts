import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { tz } from '@date-fns/tz'
import { format, subDays } from 'date-fns'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Message } from '../../demo/slack/workspace.ts'
import { ana, emily, luis, operacion, Practice, textOf } from './practice.ts'

const bogota = { in: tz('America/Bogota') }
/** The columns of a contact that these tests look for; on some days many contacts lack one of them. */
const told = ['customer_email', 'customer_phone', 'conn_id', 'customer_id', 'agent_name']
const yesterday = format(subDays(Date.now(), 1, bogota), 'yyyyMMdd', bogota)

describe('what is about one customer', () => {
  let practice: Practice
  let customer: { readonly [column: string]: string }
  beforeAll(async () => {
    practice = await Practice.open()
    const rows = practice.wolkvox.rows(
      'chat_1',
      'practice-token-0041',
      `${yesterday}000000`,
      `${yesterday}235959`,
    )
    const whole = rows.find((row) => told.every((name) => row[name]))
    if (!whole) throw new Error(`no contact of ${yesterday} has ${told.join(', ')}`)
    customer = Object.fromEntries(
      Object.entries(whole).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    )
  })
  afterAll(() => practice[Symbol.asyncDispose]())

  const ofCustomer = () => `the chats of customer ${customer['customer_id']} yesterday`
  const ofContact = () => `chats of conn_id ${customer['conn_id']} yesterday`
  /** What nobody else may read. */
  const personal = () => ['customer_email', 'customer_phone', 'conn_id'].map((name) => customer[name] ?? '')

  /** All that the bot says to these people, in a channel and in their DMs. */
  async function readBy(people: readonly string[]): Promise<string> {
    const read = await Promise.all(
      people.map(async (person) => {
        const dm = await practice.slack.openDm(person)
        return [...practice.seen(person, operacion), ...practice.seen(person, dm.id)].map(textOf)
      }),
    )
    return read.flat().join('\n')
  }

  test.each([
    ['a customer', ofCustomer],
    ['a contact', ofContact],
  ])('is shown whole to a supervisor in the DM: %s', async (_, question) => {
    const dm = await practice.slack.openDm(ana)
    const asked = await practice.slack.say(ana, dm.id, question())
    const answer = await practice.slack.waitFor(() =>
      practice
        .seen(ana, dm.id)
        .find(({ threadTs, text }) => threadTs === asked?.ts && /^\d+ rows? of/.test(text)),
    )
    for (const value of personal()) expect(textOf(answer)).toContain(value)
  })

  test('is refused to whoever is no supervisor, and nothing is fetched', async () => {
    const before = practice.wolkvox.log().length
    const dm = await practice.slack.openDm(emily)
    await practice.slack.say(emily, dm.id, ofCustomer())
    await practice.answer(emily, dm.id, /^Only supervisors see single customers/)
    await practice.slack.command(emily, operacion, '/report', ofContact())
    await practice.answer(emily, operacion, /^Only supervisors see single customers/)
    expect(practice.wolkvox.log()).toHaveLength(before)
  })

  test('goes to the DM of the supervisor who asks in a channel', async () => {
    const dm = await practice.slack.openDm(ana)
    const before = practice.seen(ana, dm.id).length
    await practice.slack.say(ana, operacion, `${practice.slack.mention} ${ofCustomer()}`)
    await practice.answer(ana, operacion, /^This is about one case, so I answer in your DM/)
    const answer = await practice.slack.waitFor(() =>
      practice
        .seen(ana, dm.id)
        .slice(before)
        .find(({ text }) => /^\d+ rows? of/.test(text)),
    )
    for (const value of personal()) expect(textOf(answer)).toContain(value)
  })

  test('is shown whole to a supervisor who asks with a command, and can be shared by nobody', async () => {
    await practice.slack.command(ana, operacion, '/report', ofContact())
    const answer = await practice.answer(ana, operacion, /^1 row of/)
    expect(answer.ephemeralTo).toBe(ana)
    for (const value of personal()) expect(textOf(answer)).toContain(value)
    expect(textOf(answer)).not.toContain('Share in channel')
  })

  test('is in no file that is offered in a channel', async () => {
    const question = `${practice.slack.mention} chats in detail yesterday`
    const asked = await practice.slack.say(ana, operacion, question)
    const isAnswer = (message: Message) =>
      message.threadTs === asked?.ts && textOf(message).includes('Export to CSV')
    const answer = await practice.slack.waitFor(() => practice.seen(ana, operacion).find(isAnswer))
    expect(textOf(answer)).not.toContain('Export every row (CSV)')
  })

  test('stands nowhere that anybody else reads', async () => {
    const read = await readBy([luis, emily])
    expect(read).toContain('This is about one case')
    for (const value of personal()) expect(read).not.toContain(value)
  })

  test('is in the log of who was shown it, without the contents', async () => {
    // What is old Redis’ clock says, which is the machine's.
    const env = { ...practice.settings, CLOCK_AHEAD_MS: '0', PATH: process.env['PATH'] }
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/asked.ts'], { env })
    const lines = stdout.split('\n').filter((line) => line.includes(ana) && line.includes('chat_1'))
    expect(lines.filter((line) => line.trimEnd().endsWith('yes'))).toHaveLength(4)
    for (const value of personal()) expect(stdout + practice.log.join('\n')).not.toContain(value)
  })

  test('nothing was done that Slack forbids', () => {
    expect(practice.slack.violations).toEqual([])
  })
})
