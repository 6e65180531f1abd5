import { tz } from '@date-fns/tz'
import { format, subDays } from 'date-fns'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ana, emily, gerencia, joao, luis, operacion, Practice, textOf } from './practice.ts'

const bogota = { in: tz('America/Bogota') }
const yesterday = subDays(Date.now(), 1, bogota)
const token = 'practice-token-0041'

/** What the practice Wolkvox holds for yesterday, added up by hand. */
function expected(practice: Practice, api: string, column: string): number {
  const day = format(yesterday, 'yyyyMMdd', bogota)
  const rows = practice.wolkvox.rows(api, token, `${day}000000`, `${day}235959`)
  return rows.reduce((total, row) => total + Number(row[column]), 0)
}

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  let practice: Practice
  beforeAll(async () => {
    practice = await Practice.open({ mode })
  })
  afterAll(() => practice[Symbol.asyncDispose]())

  test.each([
    [emily, '/report', 'closed chats by channel yesterday', 'en-US', 'closed chats on', 'As of'],
    [ana, '/reporte', 'chats cerrados por canal ayer', 'es-CO', 'chats cerrados el', 'Corte: '],
    [joao, '/relatorio', 'chats encerrados por canal ontem', 'pt-BR', 'chats encerrados n', 'Dados das'],
  ])('%s asks %s %s and is answered privately', async (person, command, text, locale, things, asOf) => {
    await practice.slack.command(person, gerencia, command, text)
    const total = expected(practice, 'chat_13', 'interaction').toLocaleString(locale)
    const answer = await practice.answer(person, gerencia, `${total} ${things}`)
    expect(answer.ephemeralTo).toBe(person)
    for (const part of ['chat_13', 'Bogotá', 'GMT-5', String(yesterday.getFullYear()), 'WhatsApp', asOf]) {
      expect(textOf(answer)).toContain(part)
    }
  })

  test.each([
    [emily, 'closed interactions by channel yesterday', 'en-US', 'closed interactions on'],
    [ana, 'interacciones cerradas por canal ayer', 'es-CO', 'interacciones cerradas el'],
    [joao, 'interações encerradas por canal ontem', 'pt-BR', 'interações encerradas n'],
  ])('%s mentions the bot with “%s” and is answered in the thread', async (person, text, locale, things) => {
    const asked = await practice.slack.say(person, operacion, `${practice.slack.mention} ${text}`)
    const total = expected(practice, 'chat_3', 'interactions').toLocaleString(locale)
    const answer = await practice.answer(person, operacion, 'chat_3', `${total} ${things}`)
    expect(answer.threadTs).toBe(asked?.ts)
    expect(answer.ephemeralTo).toBeUndefined()
  })

  test('a DM is answered without a mention', async () => {
    const dm = await practice.slack.openDm(luis)
    const asked = await practice.slack.say(luis, dm.id, 'correos transferidos por agente ayer')
    const answer = await practice.answer(luis, dm.id, 'chat_9')
    expect(answer.threadTs).toBe(asked?.ts)
  })

  test('the other report is one tap away where the words leave it open', async () => {
    await practice.slack.command(emily, gerencia, '/report', 'closed by channel on monday')
    const answer = await practice.answer(emily, gerencia, /chat_13|chat_3/, 'Mon', 'Switch to')
    const isChats = textOf(answer).includes('(chat_13)')
    await practice.press(emily, answer, 'Switch to')
    const other = await practice.answer(emily, gerencia, isChats ? '(chat_3)' : '(chat_13)', 'Mon')
    expect(other.ephemeralTo).toBe(emily)
  })

  test('no rows are said plainly', async () => {
    practice.wolkvox.fail({ kind: 'odd', data: 'empty', api: 'chat_3' })
    await practice.slack.command(
      emily,
      operacion,
      '/report',
      'closed interactions by channel on 2 march 2026',
    )
    const answer = await practice.answer(emily, operacion, 'No closed interactions on Mon 2 Mar 2026')
    expect(textOf(answer)).toContain('chat_3')
  })

  test('what was not understood is asked back and nothing is fetched', async () => {
    const before = practice.wolkvox.log().length
    await practice.slack.command(emily, operacion, '/report', 'closed chats since the flood')
    await practice.answer(emily, operacion, 'I did not understand the period')
    expect(practice.wolkvox.log()).toHaveLength(before)
  })

  test('a private answer is shared with the channel, where the bot need not be a member', async () => {
    await practice.slack.command(emily, gerencia, '/report', 'closed chats by channel on tuesday')
    const answer = await practice.answer(emily, gerencia, 'chat_13', 'Tue', 'Share in channel')
    await practice.press(emily, answer, 'Share in channel')
    const shared = await practice.slack.waitFor(() =>
      practice.seen(ana, gerencia).find((message) => textOf(message).includes('Tue')),
    )
    expect(shared.ephemeralTo).toBeUndefined()
  })

  test('an empty command opens a form, and what is picked is answered', async () => {
    await practice.slack.command(emily, gerencia, '/report', '')
    const form = await practice.slack.waitFor(() => practice.slack.modal(emily))
    await practice.slack.submit(emily, form.id, {
      report: { value: { type: 'static_select', selected_option: { value: 'diagram_1_2' } } },
      period: { value: { type: 'static_select', selected_option: { value: 'yesterday' } } },
      campaign: { value: { type: 'plain_text_input', value: null } },
    })
    const answer = await practice.answer(emily, gerencia, 'diagram_1_2')
    expect(answer.ephemeralTo).toBe(emily)
  })

  test('invited to a channel, the bot says in three lines who it is', async () => {
    await practice.slack.invite(ana, 'C0SUPERVISORES')
    const greeting = await practice.slack.waitFor(() => practice.seen(ana, 'C0SUPERVISORES')[0])
    expect(textOf(greeting)).toContain('/reporte')
  })

  test('nothing was done that Slack forbids, and never two calls at once', () => {
    expect(practice.slack.violations).toEqual([])
    expect(practice.wolkvox.stats(token).maxInFlight).toBe(1)
    expect(practice.log.join('\n')).not.toContain(token)
  })
})
