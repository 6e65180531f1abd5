import { describe, expect, test } from 'vitest'
import { csv } from '../../../src/bot/files/csv.ts'
import type { SheetCell } from '../../../src/bot/ports/workbooks.ts'
import type { Locale } from '../../../src/words/locale.ts'

function written(rows: readonly (readonly SheetCell[])[], locale: Locale = 'en'): string {
  const columns = (rows[0] ?? []).map((_, index) => `c${index}`)
  // A decoder takes the byte order mark away unless it is told to leave it.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv({ name: 's', columns, rows }, locale))
  return text.slice(text.indexOf('\r\n') + 2, -2)
}

describe('a CSV file', () => {
  test.each<[Locale, string]>([
    ['en', '\uFEFFCanal,Valor\r\nPeñón,1234.5\r\n'],
    ['es', '\uFEFFCanal;Valor\r\nPeñón;1234,5\r\n'],
    ['es-MX', '\uFEFFCanal,Valor\r\nPeñón,1234.5\r\n'],
    ['pt', '\uFEFFCanal;Valor\r\nPeñón;1234,5\r\n'],
  ])('in %s has a byte order mark, and the separator and decimal sign of its locale', (locale, text) => {
    const sheet = { name: 'Hoja', columns: ['Canal', 'Valor'], rows: [['Peñón', 1234.5]] }
    const bytes = csv(sheet, locale)
    expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf))
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(text)
  })

  test.each<[SheetCell, string]>([
    ['a,b', '"a,b"'],
    ['a;b', '"a;b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    [' spaced ', '" spaced "'],
    [null, ''],
    [0, '0'],
    [-1.5, '-1.5'],
  ])('holds %j as %s', (cell, text) => {
    expect(written([[cell]])).toBe(text)
  })

  test.each<[SheetCell, string]>([
    [{ kind: 'share', value: 0.868 }, '"86,8 %"'],
    [{ kind: 'share', value: -0.012 }, '"-1,2 %"'],
    [{ kind: 'duration', value: 100_809 }, '28:00:09'],
    [{ kind: 'more-seconds', value: -3 }, '-00:00:03'],
    [{ kind: 'date', value: Date.UTC(2026, 2, 17) }, '2026-03-17'],
    [{ kind: 'moment', value: Date.UTC(2026, 2, 17, 8, 5) }, '2026-03-17 08:05:00'],
    [{ kind: 'clock', value: 8 * 3_600_000 }, '08:00'],
  ])('holds %j as it is read', (cell, text) => {
    expect(written([[cell]], 'es')).toBe(text)
  })

  test.each([
    '=1+1',
    '=HYPERLINK("http://evil.test")',
    '+cmd|calc',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1+1',
    '+57 300 123',
    '-',
  ])('makes %j harmless', (text) => {
    expect(written([[text]])).toMatch(/^"'/)
  })

  test.each(['+573001234567', '-12', '+1.5', '+1,234.5', '-66.0 %', '+20%', '00:12:10', '−66.0 %', 'a=b'])(
    'leaves %j as it is',
    (text) => {
      expect(written([[text]], 'en').replaceAll('"', '')).toBe(text)
    },
  )
})
