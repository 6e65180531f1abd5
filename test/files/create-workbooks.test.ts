import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createWorkbooks } from '../../src/files/create-workbooks.ts'
import type { Sheet } from '../../src/bot/ports/workbooks.ts'

/** The parts of a ZIP file by their names, read from its directory (PKWARE APPNOTE 4.3.12 and 4.3.7). */
function unzip(file: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(file)
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const parts = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((field) =>
      field === 20 ? bytes.readUInt32LE(at + field) : bytes.readUInt16LE(at + field),
    )
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(from, from + (size ?? 0))
    const isPacked = bytes.readUInt16LE(at + 10) === 8
    const path = bytes.toString('utf8', at + 46, at + 46 + (name ?? 0))
    parts.set(path, (isPacked ? inflateRawSync(packed) : packed).toString('utf8'))
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return parts
}

async function written(sheet: Partial<Sheet>) {
  const file = await createWorkbooks().write({ name: 'Report', columns: ['A'], rows: [], ...sheet })
  const parts = unzip(file)
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, si = '']) => unescaped(si.replaceAll(/<[^>]*>/g, '')),
  )
  const xml = parts.get('xl/worksheets/sheet1.xml') ?? ''
  const cells = new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
      ([, ref = '', kind = '', inside = '']) => {
        const value = inside.replaceAll(/<[^>]*>/g, '')
        return [
          ref,
          kind.includes('t="s"')
            ? shared[Number(value)]
            : kind.includes('t="inlineStr"')
              ? unescaped(value)
              : Number(value),
        ]
      },
    ),
  )
  const styles = parts.get('xl/styles.xml') ?? ''
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code = '']) => [
      id,
      unescaped(code),
    ]),
  )
  const [, used = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? []
  const ids = [...used.matchAll(/<xf ([^>]*)>/g)].map(([, xf = '']) => /numFmtId="(\d+)"/.exec(xf)?.[1])
  const formatOf = (ref: string) => {
    const style = new RegExp(`<c r="${ref}"[^>]*? s="(\\d+)"`).exec(xml)?.[1]
    return codes.get(ids[Number(style)])
  }
  return { parts, xml, cells, formatOf }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

describe('an Excel file', () => {
  test('holds a header that stays in view, texts as texts and numbers as numbers', async () => {
    const { cells, xml } = await written({
      columns: ['Canal', 'Chats'],
      rows: [
        ['Peñón & <b>', 1234.5],
        [null, -1],
        ['00123', 0],
      ],
    })
    expect(Object.fromEntries(cells)).toMatchObject({
      A1: 'Canal',
      B1: 'Chats',
      A2: 'Peñón & <b>',
      B2: 1234.5,
      B3: -1,
      A4: '00123',
      B4: 0,
    })
    expect(xml).toMatch(/<pane [^>]*state="frozen"/)
  })

  test.each(['=1+1', '=HYPERLINK("http://evil.test","x")', '+1', '-1', '@SUM(A1)'])(
    'holds %s as text, not as a formula',
    async (text) => {
      const { cells, xml } = await written({ rows: [[text]] })
      expect(cells.get('A2')).toBe(text)
      expect(xml).not.toMatch(/<f[ >]/)
    },
  )

  test('holds what can be reckoned with as numbers that read as people know them', async () => {
    const { cells, formatOf } = await written({
      rows: [
        [{ kind: 'share', value: 0.868 }],
        [{ kind: 'duration', value: 100_800 }],
        [{ kind: 'more-seconds', value: -3 }],
        [{ kind: 'date', value: Date.UTC(2026, 2, 17) }],
        [{ kind: 'moment', value: Date.UTC(2026, 2, 17, 6) }],
        [{ kind: 'clock', value: 18 * 3_600_000 }],
        [{ kind: 'share', value: 0.9997 }],
        [{ kind: 'duration', value: -300 }],
      ],
    })
    const held = ['A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'].map((ref) => [
      cells.get(ref),
      formatOf(ref),
    ])
    // A date is its days since 30 December 1899.
    expect(held).toEqual([
      [0.868, '0.0%'],
      [28 / 24, '[h]:mm:ss'],
      [-3, '0" s"'],
      [46_098, 'yyyy-mm-dd'],
      [46_098.25, 'yyyy-mm-dd hh:mm:ss'],
      [0.75, 'hh:mm'],
      [0.9997, '0.00%'],
      [-300, '0" s"'],
    ])
  })

  test('is one that spreadsheets open, whatever a customer wrote', async () => {
    const { cells, parts } = await written({ rows: [['a\u0000b\u0008c\uD800d\uFFFE'], ['x'.repeat(40_000)]] })
    for (const xml of parts.values()) expect(xml).not.toMatch(/[^\P{Cc}\t\n\r]|\uFFFE/u)
    expect(cells.get('A2')).toBe('abcd')
    expect(cells.get('A3')).toHaveLength(32_767)
  })

  test('of more rows than Excel opens is refused', async () => {
    const rows = Array.from({ length: 1_048_576 }, () => [])
    const written = createWorkbooks().write({ name: 'Report', columns: [], rows })
    await expect(written).rejects.toMatchObject({ kind: 'too-many-rows' })
  })

  test('holds 20,000 rows', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`session ${row}`, row, 'WhatsApp', row / 7])
    const { cells } = await written({ columns: ['A', 'B', 'C', 'D'], rows })
    expect([cells.get('A20001'), cells.get('B20001'), cells.get('C20001')]).toEqual([
      'session 19999',
      19_999,
      'WhatsApp',
    ])
    expect(cells.size).toBe(80_004)
  })

  test('names its sheet as Excel takes it', async () => {
    const { parts } = await written({ name: 'A name that is longer than Excel takes it' })
    expect(parts.get('xl/workbook.xml')).toContain('name="A name that is longer than Exce"')
  })
})
