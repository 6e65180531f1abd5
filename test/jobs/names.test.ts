import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { Keys } from '../../src/jobs/redis/keys.ts'
import { NameBook } from '../../src/jobs/calls/names.ts'
import { reportOf, reports } from '../../src/report/catalogue.ts'
import { summarise } from '../../src/report/summary/summarise.ts'
import { tabulate } from '../../src/report/table/tabulate.ts'
import { columnsToKeep } from '../../src/wolkvox/columns-to-keep.ts'

const redis = new Redis(inject('redisUrl'))
let keys: Keys
let book: NameBook

beforeEach(() => {
  keys = new Keys(`test-${randomUUID()}`)
  book = new NameBook(redis, keys)
})

afterAll(() => redis.quit())

function report(api: string) {
  const found = reportOf(api)
  if (found === undefined) throw new Error(`No report ${api}`)
  return found
}

function learn(api: string, rows: readonly object[], account = 'ventas'): Promise<void> {
  return book.learn(account, report(api), tabulate(report(api), rows))
}

/** The names of a report's ids, as an answer finds them. */
async function skillsOf(api: string, rows: readonly object[], account = 'ventas') {
  const { skill } = await book.of(account, report(api), [tabulate(report(api), rows)])
  return Object.fromEntries(skill)
}

const queue = { skill_id: '7', skill_name: 'Ventas', conn_id: '1', date: '2026-03-17 10:00:00' }

describe('the names behind the ids of an account', () => {
  it('are learnt from one report, and known to another that gives ids only', async () => {
    await learn('skill_2', [queue])
    const rows = [
      { skill_id: '7', hour: '08:00', inbound_calls: '12' },
      { skill_id: '9', hour: '08:00', inbound_calls: '3' },
    ]
    const table = tabulate(report('skill_4_1'), rows)
    const names = await book.of('ventas', report('skill_4_1'), [table])
    const summary = summarise(report('skill_4_1'), [table], { by: ['skill'], filters: [] }, undefined, names)
    const keysOf = summary.sections[0]?.groups.flatMap(({ keys }) => keys)
    expect(keysOf).toMatchObject([{ text: 'Ventas' }, { text: '9' }])
  })

  it('can be had all together', async () => {
    await learn('skill_2', [queue])
    const { agent, skill } = await book.all('ventas')
    expect(Object.fromEntries(skill)).toEqual({ 7: 'Ventas' })
    expect(agent.size).toBe(0)
  })

  it('are not another account’s', async () => {
    await learn('skill_2', [queue])
    expect(await skillsOf('skill_4', [{ skill_id: '7' }], 'soporte')).toEqual({})
  })

  it('follow a change', async () => {
    await learn('skill_2', [queue])
    await learn('skill_2', [{ ...queue, skill_name: 'Ventas Norte' }])
    expect(await skillsOf('skill_4', [{ skill_id: '7' }])).toEqual({ 7: 'Ventas Norte' })
  })

  it('are kept for 30 days from when they were last seen', async () => {
    await learn('skill_2', [queue])
    const key = keys.names('ventas', 'skill')
    expect(await redis.pttl(key)).toBeGreaterThan(29 * 86_400_000)
    await redis.pexpire(key, 86_400_000)
    await learn('skill_2', [queue])
    expect(await redis.pttl(key)).toBeGreaterThan(29 * 86_400_000)
  })

  it('are not written again while nothing is new', async () => {
    await learn('skill_2', [queue])
    const key = keys.names('ventas', 'skill')
    await redis.pexpire(key, 29.5 * 86_400_000)
    const left = await redis.pttl(key)
    await learn('skill_2', [queue])
    expect(await redis.pttl(key)).toBeLessThanOrEqual(left)
  })

  it('are forgotten, and learnt anew, where they would be too many', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => [`old-${index}`, 'x']).flat()
    await redis.hset(keys.names('ventas', 'skill'), ...many)
    await learn('skill_2', [queue])
    expect(await redis.hgetall(keys.names('ventas', 'skill'))).toEqual({ 7: 'Ventas' })
  })
})

it('has both an id and its name kept of every report that gives both', () => {
  const lost = reports.flatMap((one) => {
    const kept = columnsToKeep(one)
    const names = new Set(one.columns.map(({ name }) => name))
    return one.columns.flatMap(({ name }) => {
      const pair = [name, name === 'id_agent' ? 'agent_name' : name.replace(/_id$/, '_name')]
      const isPair = /agent_id$|skill_id$|^id_agent$/.test(name) && pair.every((part) => names.has(part))
      return isPair && !pair.every((part) => kept.has(part)) ? [`${one.api}: ${pair.join(', ')}`] : []
    })
  })
  expect(lost).toEqual([])
})
