import type { Server } from 'node:http'
import { Redis } from 'ioredis'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { LaneState } from '../src/bot/ports/calls.ts'
import { createBoard } from '../src/board/create-board.ts'
import { type Doors, portOf, serve } from '../src/http.ts'
import { createJobs } from '../src/jobs/jobs.ts'
import { createMetrics } from '../src/metrics.ts'

const log = pino({ level: 'silent' })
const nothingUnready = { unready: () => Promise.resolve([]), slack: undefined }
const yes = () => Promise.resolve(true)
const servers: Server[] = []
afterAll(() => servers.forEach((server) => server.close()))

async function serving(doors: Partial<Doors>): Promise<string> {
  const server = await serve(0, { ...nothingUnready, ...doors })
  servers.push(server)
  return `http://127.0.0.1:${portOf(server)}`
}

describe('/metrics', () => {
  test('says in Prometheus form what was counted and timed', async () => {
    const metrics = createMetrics()
    const url = await serving({ metrics })
    metrics.meter.count('calls', { account: 'Ventas', report: 'chat_13', outcome: 'kept' })
    metrics.meter.count('calls', { account: 'Ventas', report: 'chat_9', outcome: 'kept' })
    metrics.meter.time('answer', 0.3, { outcome: 'answered' })
    const response = await fetch(`${url}/metrics`)
    const text = await response.text()
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4')
    expect(text).toContain('wolkvox_calls_total{account="Ventas",outcome="kept"} 2')
    expect(text).toContain('wolkvox_answer_seconds_bucket{le="0.5",outcome="answered"} 1')
    expect(text).toContain('process_resident_memory_bytes')
  })

  test('knows no figure that is none, which would stay in a sum for as long as the process runs', async () => {
    const metrics = createMetrics()
    const url = await serving({ metrics })
    metrics.meter.time('answer', Number.NaN, { outcome: 'answered' })
    metrics.meter.time('answer', 2, { outcome: 'answered' })
    metrics.watchLanes(() => Promise.resolve([{ account: 'Ventas', waiting: 0, left: Number.NaN }]), yes)
    const text = await (await fetch(`${url}/metrics`)).text()
    expect(text).toContain('wolkvox_answer_seconds_sum{outcome="answered"} 2')
    expect(text).not.toMatch(/^wolkvox.*nan$/im)
  })

  test('says by how much the clocks of Redis and Slack are ahead, and of one that is away what was heard last', async () => {
    const metrics = createMetrics()
    const url = await serving({ metrics })
    let ahead = () => Promise.resolve(-1500)
    metrics.watchClock(() => ahead())
    metrics.hearClock(360_000)
    const scrape = async () => (await fetch(`${url}/metrics`)).text()
    const said = 'wolkvox_clock_ahead_seconds{clock="redis"} -1.5'
    expect(await scrape()).toContain(said)
    ahead = () => Promise.reject(new Error('away'))
    expect(await scrape()).toContain(said)
    expect(await scrape()).toContain('wolkvox_clock_ahead_seconds{clock="slack"} 360')
  })

  test('asks at each scrape how the lanes stand', async () => {
    const metrics = createMetrics()
    const url = await serving({ metrics })
    const busy: LaneState = {
      account: 'Ventas',
      waiting: 3,
      left: 812,
      running: { report: 'chat_13', window: { start: 0, end: 1 }, since: 0 },
      closed: { failure: 'timeout', until: 1 },
    }
    let lanes: () => Promise<readonly LaneState[]> = () => Promise.resolve([busy])
    let takesWrites = yes
    metrics.watchLanes(
      () => lanes(),
      () => takesWrites(),
    )
    const read = async () => (await fetch(`${url}/metrics`)).text()
    const before = await read()
    expect(before).toContain('wolkvox_lane_waiting{account="Ventas"} 3')
    expect(before).toContain('wolkvox_lane_running{account="Ventas"} 1')
    expect(before).toContain('wolkvox_quota_left{account="Ventas"} 812')
    expect(before).toContain('wolkvox_lane_closed{account="Ventas",failure="timeout"} 1')
    expect(before).toContain('wolkvox_redis_up 1')

    takesWrites = () => Promise.resolve(false)
    const full = await read()
    expect(full).toContain('wolkvox_redis_up 0')
    expect(full).toContain('wolkvox_lane_waiting{account="Ventas"} 3')

    lanes = () => Promise.reject(new Error('Redis is away'))
    const after = await read()
    expect(after).toContain('wolkvox_redis_up 0')
    expect(after).not.toContain('wolkvox_lane_waiting{')
  })

  test('is not there in a process that has none', async () => {
    expect((await fetch(`${await serving({})}/metrics`)).status).toBe(404)
  })
})

describe('/admin/queues', () => {
  const password = 'a long enough password'
  const accounts = [{ name: 'Ventas', server: '0041', token: 'token-1', zone: 'America/Bogota' }] as const
  const shared = { redisUrl: inject('redisUrl'), prefix: `board-${process.pid}`, accounts, log }
  let board: ReturnType<typeof createBoard>
  let lane: string
  let url: string
  beforeAll(async () => {
    const jobs = await createJobs({ ...shared, timeoutMs: 1000 })
    const call = { account: 'Ventas', report: 'agent_2', params: { agent_dni: '52123456' } }
    const window = { start: 0, end: 1000 }
    await jobs.calls.request([{ ...call, window }], { answer: 'A1' })
    await jobs.answers.wake('A1')
    await jobs.close(0)
    lane = `lane-${jobs.lanes.get('Ventas')}`
    board = createBoard({ ...shared, lanes: jobs.lanes, password })
    url = `${await serving({ board: board.requestListener })}/admin/queues`
  })
  afterAll(() => board.close())

  function asking(given: string, init: RequestInit = {}): RequestInit {
    return { ...init, headers: { authorization: `Basic ${btoa(`ana:${given}`)}` } }
  }

  test('asks for the password, and takes no other', async () => {
    const bare = await fetch(url)
    expect(bare.status).toBe(401)
    expect(bare.headers.get('www-authenticate')).toMatch(/^Basic /)
    for (const wrong of ['', 'a long enough passwor', `${password} `]) {
      expect((await fetch(`${url}/api/queues`, asking(wrong))).status).toBe(401)
    }
  })

  test('shows a page and the queues to whoever knows it', async () => {
    const page = await fetch(url, asking(password))
    const text = await page.text()
    expect(text).toContain('Wolkvox Reports')
    const script = /src="([^"]+\.js)"/.exec(text)?.[1] ?? ''
    const found = await fetch(new URL(script, `${url}/`), asking(password))
    expect(found.headers.get('content-type')).toContain('javascript')
    const { queues } = (await (await fetch(`${url}/api/queues`, asking(password))).json()) as Listing
    expect(queues.map(({ displayName }) => displayName)).toEqual(['lane Ventas', 'wakes', 'digests'])
    expect(queues.every(({ readOnlyMode }) => readOnlyMode)).toBe(true)
  })

  test('shows which report a job is about, and nothing of what was asked', async () => {
    const query = `activeQueue=${lane}&status=prioritized&page=1&jobsPerPage=10`
    const body = await (await fetch(`${url}/api/queues?${query}`, asking(password))).text()
    const { queues } = JSON.parse(body) as Listing
    expect(queues[0]?.jobs.map(({ data }) => data)).toEqual([
      { kind: 'call', call: { account: 'Ventas', report: 'agent_2', window: { start: 0, end: 1000 } } },
    ])
    expect(body).not.toContain('52123456')
    expect(body).not.toContain('agent_2.')
  })

  test('changes nothing, whatever it is asked', async () => {
    for (const [method, path] of [
      ['PUT', `api/queues/${lane}/pause`],
      ['PUT', 'api/queues/pause'],
      ['DELETE', `api/queues/${lane}`],
      ['POST', `api/queues/${lane}/add`],
    ] as const) {
      expect((await fetch(`${url}/${path}`, asking(password, { method }))).status).toBe(405)
    }
    await fetch(`${url}/api/queues`, asking(password))
    const redis = new Redis(shared.redisUrl)
    const meta = await redis.hgetall(`${shared.prefix}:queue:wakes:meta`)
    expect(meta['opts.maxLenEvents']).toBe('0')
    redis.disconnect()
  })

  test('is not there without a password in the settings', async () => {
    const without = await serving({})
    expect((await fetch(`${without}/admin/queues`, asking(password))).status).toBe(404)
  })
})

interface Listing {
  readonly queues: readonly {
    readonly displayName: string
    readonly readOnlyMode: boolean
    readonly jobs: readonly { readonly data: unknown }[]
  }[]
}
