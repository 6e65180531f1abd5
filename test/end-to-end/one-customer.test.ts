import { tz } from '@date-fns/tz'
import { format, subDays } from 'date-fns'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Message, ViewState } from '../../demo/slack/workspace.ts'
import { ana, emily, operacion, Practice, textOf } from './practice.ts'

const bogota = { in: tz('America/Bogota') }
const yesterday = format(subDays(Date.now(), 1, bogota), 'yyyyMMdd', bogota)
const nothing = { calls: 0, told: [] }
const refusal = /^(?:Only supervisors see|Solo los supervisores ven|Só supervisores veem)/

/** {customer} is a customer's id, {phone} the number, {contact} one of the contacts, {session} a session of the bot. */
const questions = [
  'chats of customer {customer} yesterday',
  'chats of customer {customer} yesterday by hour',
  'chats of customer {phone} yesterday vs the day before',
  'chats in detail yesterday only {phone}',
  'chats in detail yesterday by agent without {phone}',
  'chats of conn_id {contact} yesterday by agent',
  'bot sessions of customer phone {phone} yesterday by channel',
  'chats of customer {customer} yesterday by channel as csv',
  'los chats del cliente {customer} de ayer por canal',
  'sesiones del bot del teléfono {phone} ayer por hora',
  'chats en detalle de ayer solo {phone}',
  'sesión {session} ayer',
  'chats del cliente {customer} ayer en excel',
  'chats cerrados de ayer solo {phone}',
  'chats do cliente {customer} ontem por hora',
  'sessões do bot do telefone {phone} ontem por canal',
  'chats em detalhe ontem só {phone}',
  'chats do cliente {customer} ontem comparado com anteontem',
  'sessão {session} ontem por canal',
  'chats fechados ontem só {phone}',
]

function cell(row: Readonly<Record<string, unknown>> | undefined, name: string): string {
  const value = row?.[name]
  return typeof value === 'string' ? value : ''
}

describe('one customer, asked for in sixty and more ways', () => {
  let practice: Practice
  let redis: Redis
  let known: Readonly<Record<string, string>>
  beforeAll(async () => {
    practice = await Practice.open()
    redis = new Redis(practice.redis.url)
    const chats = practice.wolkvox.rows(
      'chat_1',
      'practice-token-0041',
      `${yesterday}000000`,
      `${yesterday}235959`,
    )
    const chat = chats.find((row) => row['customer_id'] && row['customer_phone'] && row['conn_id'])
    const phone = cell(chat, 'customer_phone')
    known = {
      customer: cell(chat, 'customer_id'),
      phone,
      contact: cell(chat, 'conn_id'),
      session: `${phone}.0041.2`,
    }
  }, 90_000)
  afterAll(async () => {
    redis.disconnect()
    await practice[Symbol.asyncDispose]()
  })

  const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => known[name] ?? '')
  /** How many questions are not answered yet; what was said at once is swept up later. */
  const open = async () => {
    const ids = await redis.zrange('wolkvox:answers:open', '0', '-1')
    const states = await Promise.all(ids.map((id) => redis.hget(`wolkvox:answer:${id}`, 'state')))
    return states.filter((state) => state === '"open"').length
  }
  const settled = async () => {
    await expect.poll(open, { timeout: 20_000 }).toBe(0)
  }
  const inThread = (person: string, channel: string, ts: string | undefined): readonly Message[] =>
    practice.seen(person, channel).filter(({ threadTs }) => threadTs === ts)
  /** The answer in a thread: figures, rows or a file, with the report that they are of. */
  const answered = (person: string, channel: string, ts: string | undefined): Promise<Message> => {
    const isAnswer = (message: Message) =>
      (message.files ?? []).length > 0 || /\((?:chat_\d+|diagram_9)\)/.test(textOf(message))
    return practice.slack.waitFor(() => inThread(person, channel, ts).find(isAnswer), 18_000)
  }
  const isTold = (message: Message) => Object.values(known).some((value) => textOf(message).includes(value))

  /** Nothing was fetched, and nothing that anybody but the asker wrote says the number. */
  async function toldBy(act: () => Promise<void>) {
    const before = practice.wolkvox.log().length
    await act()
    await settled()
    const dm = await practice.slack.openDm(emily)
    const seen = [...practice.seen(emily, operacion), ...practice.seen(emily, dm.id)]
    return {
      calls: practice.wolkvox.log().length - before,
      told: seen.filter(isTold).map(({ text }) => text),
    }
  }

  test.each(questions)('a member gets nothing by command, mention and DM: %s', async (question) => {
    const { slack } = practice
    const text = filled(question)
    expect(
      await toldBy(async () => {
        const dm = await slack.openDm(emily)
        const privately = practice.seen(emily, operacion).length
        await slack.command(emily, operacion, '/report', text)
        const own = await slack.waitFor(() =>
          practice
            .seen(emily, operacion)
            .slice(privately)
            .find(({ ephemeralTo }) => ephemeralTo === emily),
        )
        expect(own.text).toMatch(refusal)
        const said = [
          [operacion, await slack.say(emily, operacion, `${slack.mention} ${text}`)],
          [dm.id, await slack.say(emily, dm.id, text)],
        ] as const
        for (const [channel, asked] of said) {
          const [answer] = await slack.waitFor(
            () => inThread(emily, channel, asked?.ts).length > 0 && inThread(emily, channel, asked?.ts),
            15_000,
          )
          expect(answer?.text).toMatch(refusal)
        }
      }),
    ).toEqual(nothing)
  })

  test('a member gets nothing by what goes on from an answer, or by changed words', async () => {
    const { slack } = practice
    const asked = await slack.say(emily, operacion, `${slack.mention} chats in detail yesterday by hour`)
    await answered(emily, operacion, asked?.ts)
    expect(
      await toldBy(async () => {
        await slack.say(emily, operacion, `${slack.mention} only ${known['phone']}`, asked?.ts)
        await slack.waitFor(
          () => inThread(emily, operacion, asked?.ts).some(({ text }) => refusal.test(text)),
          15_000,
        )
      }),
    ).toEqual(nothing)
    const dm = await slack.openDm(emily)
    const first = await slack.say(emily, dm.id, 'chats in detail yesterday by channel')
    await answered(emily, dm.id, first?.ts)
    expect(
      await toldBy(async () => {
        await slack.edit(
          emily,
          dm.id,
          first?.ts ?? '',
          filled('chats of customer {customer} yesterday by hour'),
        )
        await slack.waitFor(
          () => inThread(emily, dm.id, first?.ts).some(({ text }) => refusal.test(text)),
          15_000,
        )
      }),
    ).toEqual(nothing)
  })

  test('a member gets nothing as a digest, in words and by its form', async () => {
    const { slack } = practice
    expect(
      await toldBy(async () => {
        const words = filled('schedule chats of customer {customer} of yesterday by hour daily at 8am')
        const asked = await slack.say(emily, operacion, `${slack.mention} ${words}`)
        await slack.waitFor(
          () => inThread(emily, operacion, asked?.ts).some(({ text }) => refusal.test(text)),
          15_000,
        )
      }),
    ).toEqual(nothing)
    expect(await redis.exists('wolkvox:digests')).toBe(0)
  })

  test('a member gets nothing by “Ask about this” on a message with the number', async () => {
    const { slack } = practice
    const text = filled('chats del cliente {customer} ayer por hora')
    const said = await slack.say(ana, operacion, text)
    expect(
      await toldBy(async () => {
        await slack.shortcut(emily, 'ask_about', { channel: operacion, ts: said?.ts ?? '' })
        const { id } = await slack.waitFor(() => slack.modal(emily))
        const question: ViewState = { question: { value: { type: 'plain_text_input', value: text } } }
        await slack.submit(emily, id, question)
        await slack.waitFor(
          () => inThread(emily, operacion, said?.ts).some((message) => refusal.test(message.text)),
          15_000,
        )
      }),
    ).toEqual(nothing)
  })

  test.each(questions)('a supervisor is answered in the DM: %s', async (question) => {
    const dm = await practice.slack.openDm(ana)
    const asked = await practice.slack.say(ana, dm.id, filled(question))
    const answer = await answered(ana, dm.id, asked?.ts)
    expect(answer.text).not.toMatch(refusal)
    expect(practice.seen(emily, operacion).filter(isTold)).toEqual([])
  })

  test('a name that is no agent’s is answered alike, whether a customer has it or not', async () => {
    const { slack } = practice
    const dm = await slack.openDm(emily)
    const rows = practice.wolkvox.rows(
      'chat_1',
      'practice-token-0041',
      `${yesterday}000000`,
      `${yesterday}235959`,
    )
    const agents = rows.map((row) => cell(row, 'agent_name')).join(' ')
    const name = rows.map((row) => cell(row, 'customer_name')).find((one) => one && !agents.includes(one))
    const answers: string[] = []
    for (const one of [name ?? '', 'Zurbaran']) {
      const asked = await slack.say(emily, dm.id, `chats en detalle de ayer por hora solo ${one}`)
      const { text } = await answered(emily, dm.id, asked?.ts)
      answers.push(text.replaceAll(one, '…'))
    }
    expect(answers[0]).toBe(answers[1])
  })

  test('nothing was done that Slack forbids', () => {
    expect(practice.slack.violations).toEqual([])
  })
})
