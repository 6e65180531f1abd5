import { afterEach, beforeEach, expect, test } from 'vitest'
import { AnswerReader } from '../../src/wolkvox/answer-reader.ts'
import { openPassage } from './test-passage.ts'

let reader: AnswerReader
beforeEach(() => {
  const file = new URL('hanging-thread.ts', import.meta.url)
  reader = new AnswerReader(50, { file, silenceMs: 2000 })
})
afterEach(() => reader.close())

const order = (path: string) => ({
  request: { origin: 'http://127.0.0.1', path, token: '' },
  report: 'chat_13',
  span: { start: 0, end: 1 },
  zone: 'America/Bogota',
  isWhole: false,
})
const signal = new AbortController().signal

test('a thread that hangs is replaced, and its requests count as sent', async () => {
  const passage = openPassage()
  await expect(reader.read(order('/hang'), signal, passage)).rejects.toMatchObject({ kind: 'timeout' })
  expect(passage.states).toEqual(['begun'])
  expect(await reader.read(order('/'), signal, openPassage())).toEqual({ rows: 0, columns: {} })
})
