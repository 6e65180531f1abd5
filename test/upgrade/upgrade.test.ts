import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Message } from '../../demo/slack/workspace.ts'
import { setClock } from '../clock/clock.ts'
import { ana, emily, gerencia, joao, luis, operacion, Practice, textOf } from '../end-to-end/practice.ts'
import { accounts } from './accounts.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

vi.setConfig({ testTimeout: 60_000 })

const chats = 'C0CHATS'

/**
 * The build of today on what that of 1 December 2026 (b8d0580) has left; `fill.ts` made it. Redis keeps the machine's
 * clock, as in every test.
 */
describe('what an earlier build has stored', () => {
  let past: Snapshot
  let practice: Practice
  beforeAll(async () => {
    // A quarter of a minute before the digests that are stored.
    setClock('2026-12-01T07:59:45-05:00')
    past = await readSnapshot(new URL('2026-12-01.json.gz', import.meta.url))
    const settings = { WOLKVOX_TIMEOUT_MS: '20000' }
    practice = await Practice.open({
      accounts,
      past,
      settings,
      ackTimeoutMs: 30_000,
    })
  })
  afterAll(() => practice[Symbol.asyncDispose]())

  /** What was said to the earlier build, or by it. */
  function then(says: string): Message {
    const found = past.slack.messages.find(({ text }) => text.includes(says))
    if (found === undefined) throw new Error(`Nobody said ${says}`)
    return found
  }

  /** What this person sees of the bot that the earlier build did not say. */
  function seen(person: string, channel: string): readonly Message[] {
    const before = new Map(past.slack.messages.map(({ ts, text }) => [ts, text]))
    return practice.seen(person, channel).filter(({ ts, text }) => before.get(ts) !== text)
  }

  function answersTo(asked: Message): readonly string[] {
    return seen(luis, asked.channel)
      .filter((message) => message.threadTs === asked.ts && /\(\w+_\d+\)/.test(textOf(message)))
      .map(textOf)
  }

  async function told(person: string, channel: string, words: string): Promise<Message> {
    const look = () => seen(person, channel).findLast((message) => textOf(message).includes(words))
    return practice.slack.waitFor(look, 40_000).catch((cause: unknown) => {
      const said = seen(person, channel).map(({ text }) => text.split('\n')[0])
      throw new Error([`Nothing says ${words}, but:`, ...said].join('\n'), { cause })
    })
  }

  /** What was fetched: account's token, report, first day. */
  function fetched(): readonly string[] {
    return practice.wolkvox
      .log()
      .filter(({ api }) => api !== 'token_info')
      .map(({ token, api, params }) => `${token.slice(-4)} ${api} ${params['date_ini']?.slice(0, 8)}`)
  }

  const waiting = [
    ['2 de noviembre de 2026 en Bogotá', '0041 chat_13 20261102'],
    ['3 de noviembre de 2026 en Bogotá', '0041 chat_3 20261103'],
    ['30 de septiembre al 2 de octubre de 2026 en Nocturno', '0041 chat_13 20261001'],
    ['4 de novembro de 2026 em Lima', '0015 chat_3 20261104'],
    ['5 de noviembre de 2026 en Lima', '0015 chat_9 20261105'],
  ] as const

  test.each(waiting)('a question whose call waited is answered: %s', async (asked, call) => {
    await practice.slack.waitFor(() => answersTo(then(asked)).length > 0, 40_000)
    expect(fetched()).toContain(call)
  })

  test('a delivery that was taken in and not worked off is answered', async () => {
    const asked = then('6 de noviembre de 2026 en Lima')
    await practice.slack.waitFor(() => answersTo(asked).length > 0, 40_000)
    expect(answersTo(asked)[0]).toContain('chats cerrados el viernes 6 nov 2026, cuenta Lima')
  })

  const editions = () => [
    ...seen(luis, operacion).filter((message) => /^(Digest|Resumen|Resumo)/m.test(textOf(message))),
    ...seen(luis, then('programar chats').channel).filter((message) => /^Resumen/m.test(textOf(message))),
  ]

  test('digests come at their next slot, once: those that are active and due', async () => {
    await practice.slack.waitFor(() => editions().length === 3, 40_000)
    const lines = editions().map((message) => /^(?:Digest|Resumen).*/m.exec(textOf(message))?.[0])
    expect(new Set(lines)).toEqual(
      new Set([
        'Digest: Monday to Friday at 08:00; next: Wed 2 Dec 2026 08:00',
        'Digest: on the 1st of each month at 08:00; next: Fri 1 Jan 2027 08:00',
        'Resumen programado: de lunes a viernes a las 08:00, sin festivos (Colombia); próximo envío: miércoles 2 dic 2026 08:00',
      ]),
    )
  })

  test('a thread goes on from its last answer, by what is kept', async () => {
    const before = fetched().length
    const { channel, ts } = then('20 de noviembre de 2026 en Bogotá')
    await practice.slack.say(ana, channel, `${practice.slack.mention} solo whatsapp`, ts)
    await told(ana, channel, 'chats cerrados el sábado 21 nov 2026, cuenta Bogotá, solo WhatsApp')
    expect(fetched()).toHaveLength(before)
  })

  test('so does a command after the last one, and a DM', async () => {
    await practice.slack.command(ana, gerencia, '/reporte', 'y el 18 de noviembre de 2026?')
    const answer = await told(ana, gerencia, 'cerradas el miércoles 18 nov 2026, cuenta Lima')
    expect(answer.ephemeralTo).toBe(ana)
    const { channel, ts } = then('correos transferidos por agente el 18')
    await practice.slack.say(luis, channel, 'y el 17 de noviembre de 2026?', ts)
    const own = await told(luis, channel, 'transferencias el martes 17 nov 2026, cuenta Lima')
    expect(own.threadTs).toBe(ts)
  })

  test('settings hold, and the account of a channel', async () => {
    await practice.slack.command(emily, gerencia, '/report', 'settings')
    const settings = await told(emily, gerencia, 'Language: Português')
    expect(textOf(settings)).toContain('First day of the week: Sunday')
    const asked = 'chats cerrados por canal el 16 de noviembre de 2026'
    await practice.slack.say(luis, operacion, `${practice.slack.mention} ${asked}`)
    await told(luis, operacion, 'lunes 16 nov 2026, cuenta Lima')
    await practice.slack.command(ana, gerencia, '/reporte', asked)
    await told(ana, gerencia, 'lunes 16 nov 2026, cuenta Lima')
  })

  test('what was asked back is answered by a press', async () => {
    await practice.press(joao, then('De qual conta?'), 'Bogotá')
    const answer = await told(joao, chats, 'chats encerrados na terça 17 nov 2026, conta Bogotá')
    expect(answer.threadTs).toBe(then('encerrados por canal em 17').ts)
  })

  test('a proposal is started, a paused digest goes on, a deleted one comes back', async () => {
    await practice.press(emily, then('Start the digest'), 'Start')
    await told(emily, operacion, 'terça 8 dez 2026 08:00')
    await practice.slack.command(ana, operacion, '/reporte', 'programados')
    await practice.press(ana, await told(ana, operacion, 'en pausa'), 'Reanudar')
    await told(ana, operacion, 'miércoles 2 dic 2026 08:00')
    await practice.press(joao, then('foi excluído'), 'Recuperar')
    const restored = await told(joao, operacion, 'quarta 2 dez 2026 08:00')
    expect(restored.ephemeralTo).toBe(joao)
  })

  test('the log of what was asked, and ratings, can be read', async () => {
    const env = { ...practice.settings, PATH: process.env['PATH'] }
    const run = async (script: string) =>
      (await promisify(execFile)(process.execPath, [`scripts/${script}.ts`], { env })).stdout
    expect(await run('asked')).toMatch(/U0ANA.*chat_13/)
    expect(await run('feedback')).toContain('chats cerrados por canal el 20 de noviembre')
  })

  test('App Home offers what was asked lately', async () => {
    await practice.slack.openHome(ana)
    const home = await practice.slack.waitFor(() => practice.slack.home(ana))
    expect(JSON.stringify(home.payload)).toContain('Preguntar otra vez')
  })

  test('another process finds nothing more to do, and nothing was fetched or said twice', async () => {
    await practice.bot.kill()
    await practice.start()
    const { channel, ts } = then('20 de noviembre de 2026 en Bogotá')
    await practice.slack.say(ana, channel, `${practice.slack.mention} y el 14 de noviembre de 2026?`, ts)
    await told(ana, channel, 'sábado 14 nov 2026, cuenta Bogotá')
    expect(editions()).toHaveLength(3)
    for (const [asked] of waiting) expect(answersTo(then(asked))).toHaveLength(1)
    expect(fetched()).toEqual([...new Set(fetched())])
    expect(practice.wolkvox.stats('practice-token-0041').overlaps).toBe(0)
    expect(practice.wolkvox.stats('practice-token-0015').overlaps).toBe(0)
    expect(practice.slack.violations).toEqual([])
  })
})
