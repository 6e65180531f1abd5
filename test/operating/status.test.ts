import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/bot/status/checkup.ts'
import type { Digest } from '../../src/bot/model/digest.ts'
import type { LaneState } from '../../src/bot/ports/calls.ts'
import { status, type StatusReader } from '../../src/bot/status/status.ts'
import { languages } from '../../src/words/language.ts'

const admin: StatusReader = { person: { isAdmin: true }, language: 'en', audience: 'private' }
const idle = (account: string): LaneState => ({ account, waiting: 0 })
const noon = Date.UTC(2026, 2, 17, 17, 0)

function telling(
  reader: StatusReader,
  lanes: readonly LaneState[],
  findings: readonly Finding[] = [],
  digests: readonly Digest[] = [],
) {
  const accounts = lanes.map(({ account }) => ({ name: account, zone: 'America/Bogota' }))
  const lane = (name: string) => Promise.resolve(lanes.find(({ account }) => account === name) ?? idle(name))
  const checkup = { look: () => Promise.resolve(findings) }
  const all = () => Promise.resolve(digests)
  return status({ accounts, calls: { lane }, checkup, digests: { all } }, reader)
}

async function read(...args: Parameters<typeof telling>): Promise<string> {
  const { headline, parts } = await telling(...args)
  return JSON.stringify([headline, parts])
}

const old: Finding = { subject: 'redisVersion', found: '6.2.1', problem: 'redisOld' }
const right: Finding = { subject: 'slackToken', found: 'wolkvox_reports, Contacto Andino' }

describe('/report status', () => {
  test('says to anybody that it works and who waits', async () => {
    const reader = { ...admin, person: { isAdmin: false } }
    expect(await read(reader, [idle('Ventas')], [old])).toBe(
      JSON.stringify(['I am up and running.', [{ kind: 'text', text: 'Nobody is waiting.' }]]),
    )
    expect(await read(reader, [{ ...idle('Ventas'), waiting: 3 }, idle('Cobros')])).toContain(
      'Ventas: 3 requests are waiting.',
    )
  })

  test('says to anybody when a server does not answer, without what only an admin can mend', async () => {
    const closed = { failure: 'token-refused', until: noon } as const
    const text = await read({ ...admin, person: { isAdmin: false } }, [{ ...idle('Ventas'), closed }])
    expect(text).toContain('I will try again at 12:00')
    expect(text).not.toContain('token')
  })

  test('tells an admin what is wrong and how to mend it, and then how every account stands', async () => {
    const closed = { failure: 'server-unreachable', until: noon } as const
    const lanes = [idle('Cobros'), { ...idle('Ventas'), waiting: 2, left: 812, closed }]
    const { headline, parts } = await telling(admin, lanes, [right, old])
    expect(headline).toBe('2 things need attention.')
    expect(JSON.stringify(parts[0])).toContain('use version 7 or newer')
    expect(JSON.stringify(parts[0])).toContain('address on its list')
    const table = parts.find((part) => part.kind === 'table')
    expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Ventas', '2', '–', '812'],
      ['Cobros', '0', '–', 'not known yet'],
    ])
    expect(JSON.stringify(parts.at(-1))).toContain('Contacto Andino')
  })

  test('tells an admin what the bot paused itself, which nobody may have heard of', async () => {
    const digest: Digest = {
      id: 'd1',
      owner: 'UGONE',
      place: { kind: 'dm' },
      title: 'Closed chats',
      language: 'en',
      schedule: { rule: 'FREQ=DAILY', zone: 'America/Bogota' },
      questions: [],
      state: 'paused',
      createdAt: noon,
      since: noon,
      failures: 0,
    }
    const digests: readonly Digest[] = [digest, { ...digest, title: 'Its owner left', reason: 'owner-gone' }]
    const { headline, parts, buttons } = await telling(admin, [idle('Ventas')], [], digests)
    expect(headline).toBe('One thing needs attention.')
    expect(parts[0]).toEqual({ kind: 'text', text: '• Its owner left: paused: its owner has left' })
    expect(buttons).toMatchObject([{ press: { kind: 'digests', whose: 'all' } }])
    const others = await telling({ ...admin, person: { isAdmin: false } }, [], [], digests)
    expect(JSON.stringify(others)).not.toContain('owner')
  })

  test('keeps the details out of a channel', async () => {
    expect(await read({ ...admin, audience: 'channel' }, [idle('Ventas')], [right, old])).not.toContain(
      'Redis',
    )
  })

  test('shows twenty accounts of many, those with something to tell first', async () => {
    const lanes = Array.from({ length: 1000 }, (_none, index) => idle(`Cuenta ${index}`))
    const busy = { ...idle('Cuenta 777'), waiting: 1 }
    const { parts } = await telling(admin, lanes.with(777, busy))
    const table = parts.find((part) => part.kind === 'table')
    expect(table?.rows).toHaveLength(20)
    expect(table?.rows[0]?.[0]?.text).toBe('Cuenta 777')
    expect(table?.caption).toContain('980')
  })

  test.each(languages)('is complete in %s', async (language) => {
    const text = await read({ ...admin, language }, [idle('Ventas')], [right, old])
    expect(text).not.toContain('undefined')
  })
})
