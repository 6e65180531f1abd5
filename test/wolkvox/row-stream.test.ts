import { array, assert, integer, object, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RowStream } from '../../src/wolkvox/row-stream.ts'

interface Envelope {
  readonly data?: unknown
}

/** Reads a text in pieces of this size: the envelope, and the rows as they came. */
function read(
  text: string,
  pieceBytes: number,
): { answer: unknown; rows: readonly unknown[]; batches: number } {
  const rows: unknown[] = []
  let batches = 0
  const stream = new RowStream((batch) => {
    batches++
    rows.push(...batch)
  })
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += pieceBytes) stream.write(bytes.subarray(at, at + pieceBytes))
  const answer = stream.end() as Envelope | undefined
  return { answer, rows: Array.isArray(answer?.data) ? [...rows, ...answer.data] : rows, batches }
}

/** What is awkward to cut at: borders inside texts and lists, quotes, white space, letters of two and more bytes. */
const row = {
  id: '007',
  text: '},{ "quoted\\" } , { ñandú 🦜 ]}',
  agents: [{ name: 'Ana' }, { name: 'José' }],
  empty: null,
}

const rowsOf = (count: number) => Array.from({ length: count }, (_none, index) => ({ ...row, index }))
const envelope = (data: unknown) => ({ code: '200', error: null, msg: 'rows "found" },{', data })

describe('rows of an answer', () => {
  test.each([
    ['compact', undefined, 7919],
    ['indented', 4, 7919],
    ['in pieces of one byte', undefined, 1],
    ['in one piece', undefined, 1e9],
  ] as const)('are all there, %s', (_name, indent, pieceBytes) => {
    const rows = rowsOf(pieceBytes === 1 ? 4000 : 12_000)
    const { rows: found, answer } = read(JSON.stringify(envelope(rows), null, indent), pieceBytes)
    expect(found).toEqual(rows)
    expect(answer).toMatchObject({ code: '200', msg: 'rows "found" },{' })
  })

  test('are handed on while more of them arrive', () => {
    expect(read(JSON.stringify(envelope(rowsOf(12_000))), 65_536).batches).toBeGreaterThan(3)
  })

  test('are parted from what follows them', () => {
    const rows = rowsOf(6000)
    const after = { ...envelope(rows), pages: [{ page: 1 }, { page: 2 }] }
    const { rows: found, answer } = read(JSON.stringify(after), 10_000)
    expect(found).toEqual(rows)
    expect(answer).toMatchObject({ pages: [{ page: 1 }, { page: 2 }] })
  })

  test('may be null, and longer than a batch', () => {
    const rows = [null, { text: 'x'.repeat(3_000_000) }, null, ...rowsOf(2000)]
    expect(read(JSON.stringify(envelope(rows)), 65_536).rows).toEqual(rows)
  })

  test('of an answer that breaks off are not the answer', () => {
    const text = JSON.stringify(envelope(rowsOf(6000)))
    for (const end of [text.length - 1, text.length - 2, text.length >> 1, 10, 0]) {
      expect(read(text.slice(0, end), 65_536).answer).toBeUndefined()
    }
    expect(read(`${text}}`, 65_536).answer).toBeUndefined()
    expect(read(text.replace('"id"', 'id'), 65_536).answer).toBeUndefined()
  })

  test('are those of JSON.parse, whatever is in them', () => {
    assert(
      property(array(object()), integer({ min: 1, max: 64 }), (data, pieceBytes) => {
        const text = JSON.stringify(envelope(data))
        expect(read(text, pieceBytes).rows).toEqual((JSON.parse(text) as Envelope).data)
      }),
      { numRuns: 50 },
    )
  })
})

describe('an answer without rows', () => {
  test.each([
    '{"code":"200","data":null}',
    '{"data":{"calls":[{"a":1},{"a":2}]}}',
    '{"code":"404","msg":""}',
  ])('is read as it is: %s', (text) => {
    expect(read(text, 5).answer).toEqual(JSON.parse(text))
  })

  test('is nothing when it is a page', () => {
    expect(read(`<html>${'<p>},{</p>'.repeat(100_000)}`, 65_536).answer).toBeUndefined()
  })
})

test('nonsense of many megabytes is read in one go, not again and again', () => {
  const text = `{"data":[${'[{"a":1},'.repeat(1_500_000)}`
  expect(read(text, 65_536).answer).toBeUndefined()
})

test('much that cannot be cut into rows is refused before it is too much to parse at once', () => {
  const piece = Buffer.from(`"${'x'.repeat(64 * 1024)}":{},`)
  const stream = new RowStream(() => undefined)
  stream.write(Buffer.from('{"data":{'))
  const more = () => {
    for (let bytes = 0; bytes < 20 * 1024 * 1024; bytes += piece.length) stream.write(piece)
  }
  expect(more).toThrow('answer-too-large')
})
