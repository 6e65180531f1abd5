import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Call } from '../../src/bot/model/call.ts'
import { Failure } from '../../src/bot/model/failure.ts'
import type { Counts } from '../../src/bot/model/meter.ts'
import { unmetered } from '../../src/bot/model/meter.ts'
import type { LaneSource } from '../../src/jobs/work/work.ts'
import type { Table } from '../../src/report/table/table.ts'
import { wallClock } from '../../src/report/time/wall-clock.ts'
import { answerQuestion, zone } from './question.ts'
import { dayCall, openStage, type Stage } from './stage.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const mostRows = 60_000

/** Of a report whose rows say when they happened, and of one whose rows do not. */
const records = {
  report: 'chat_9',
  window: { start: dayCall(33).window.start, end: dayCall(2).window.start },
}
const sums = { ...records, report: 'chat_13' }

let stage: Stage
let made: Call[]
beforeEach(async () => {
  stage = await openStage()
  made = []
})
afterEach(() => stage.close())

/** A Wolkvox that answers like this, and cuts what is too long. */
async function answering(fetch: (call: Call) => Table | Promise<Table>): Promise<void> {
  const source: LaneSource = {
    fetch(call) {
      made.push(call)
      return Promise.resolve(fetch(call))
    },
    tokenInfo: () => Promise.resolve({ left: undefined }),
  }
  const { jobs } = stage
  await jobs.work({ source, answer: (id) => answerQuestion(jobs, id) })
}

/** So many rows, which begin at one wall-clock time and follow each other evenly until another. */
function rowsFrom(start: number, end: number, rows: number): Float64Array {
  return Float64Array.from({ length: rows }, (_none, index) => start + ((end - start) * index) / rows)
}

function dated({ window }: Call, times: Float64Array): Table {
  const values = times.slice(0, mostRows)
  const span = { start: wallClock(window.start, zone), end: wallClock(window.end, zone) }
  return { rows: values.length, columns: { date: { kind: 'number', values } }, span }
}

function undated(text: string): Table {
  const codes = new Int32Array(mostRows)
  return { rows: mostRows, columns: { channel: { kind: 'text', dictionary: [text], codes } } }
}

const failed = (failure: string) => [expect.objectContaining({ kind: 'failed', failure })]

test('a true month of 200,000 rows comes whole', async () => {
  const everyMs = (records.window.end - records.window.start) / 200_000
  await answering((call) => {
    const { start, end } = call.window
    const first = Math.ceil((start - records.window.start) / everyMs)
    const next = Math.ceil((end - records.window.start) / everyMs)
    return dated(call, rowsFrom(wallClock(start, zone), wallClock(end, zone), next - first))
  })
  await stage.ask('q', [dayCall(1, records)])
  expect(await stage.answered('q')).toMatchObject([{ kind: 'kept', rows: 200_000 }])
  expect(made).toHaveLength(7)
})

test('rows of other days than were asked for are told after one call', async () => {
  const { start, end } = records.window
  await answering((call) => dated(call, rowsFrom(wallClock(start, zone), wallClock(end, zone), mostRows)))
  await stage.ask('q', [dayCall(10, { report: 'chat_9' })])
  expect(await stage.answered('q')).toEqual(failed('window-ignored'))
  expect(made).toHaveLength(1)
})

test('halves that repeat the whole are told after three calls', async () => {
  await answering(() => undated('WhatsApp'))
  await stage.ask('q', [dayCall(1, sums)])
  expect(await stage.answered('q')).toEqual(failed('window-ignored'))
  expect(made).toHaveLength(3)
})

test('a first half that begins as the whole does is a true one', async () => {
  await answering((call) => {
    const isFirst = call.window.start === sums.window.start
    return isFirst ? undated('WhatsApp') : { rows: 1, columns: {} }
  })
  await stage.ask('q', [
    dayCall(1, { ...sums, window: { ...sums.window, end: sums.window.start + 4 * hourMs } }),
  ])
  expect(await stage.answered('q')).toEqual(failed('answer-too-large'))
  expect(made.map(({ window }) => (window.end - window.start) / hourMs)).toEqual([
    4,
    2,
    2,
    1,
    1 / 2,
    1 / 4,
    1 / 12,
  ])
})

test('too many rows in whatever window are told after some fifteen calls, and hold others up by one', async () => {
  const other = dayCall(1, { report: 'chat_3' })
  await answering(async (call) => {
    if (call.report === other.report) return { rows: 1, columns: {} }
    if (made.length === 3) {
      await stage.ask('other', [other])
      await vi.waitUntil(async () => (await stage.jobs.calls.lane('ventas')).waiting > 0, { timeout: 5000 })
    }
    return undated(JSON.stringify(call.window))
  })
  await stage.ask('q', [dayCall(1, sums), dayCall(1, { ...sums, report: 'chat_4' })])
  expect(await stage.answered('q')).toContainEqual(expect.objectContaining({ failure: 'answer-too-large' }))
  expect(made.length).toBeLessThanOrEqual(20)
  expect(made.findIndex(({ report }) => report === other.report)).toBeLessThanOrEqual(4)
})

test('answers of too many bytes are halved twice', async () => {
  await answering(() => {
    throw new Failure('answer-too-large')
  })
  await stage.ask('q', [dayCall(1, sums)])
  expect(await stage.answered('q')).toEqual(failed('answer-too-large'))
  expect(made.map(({ window }) => Math.round((window.end - window.start) / dayMs))).toEqual([31, 16, 8])
})

test('more calls are not made for a question than were agreed to, and it is told loudly', async () => {
  const counted: string[] = []
  const meter = { ...unmetered, count: (name: keyof Counts) => counted.push(name) }
  const jobs = await stage.another({ meter })
  await answering((call) => undated(JSON.stringify(call.window)))
  const failure = await vi.waitUntil(
    async () => {
      const [standing] = await jobs.calls.request([dayCall(1, sums)], { answer: 'q', mostCalls: 3 })
      return standing?.kind === 'failed' && standing.failure
    },
    { timeout: 10_000, interval: 5 },
  )
  expect(failure).toBe('too-many-calls')
  expect(made).toHaveLength(3)
  expect(counted).toContain('stopped')
})
