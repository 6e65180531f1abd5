import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../demo/page/csv.ts'

describe('the preview of a CSV', () => {
  it.each([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, with commas in figures',
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a byte order mark and lines of Windows',
      '\uFEFFa,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotes',
      '"a;b";"say ""hi"""\n"two\nlines";2\n',
      [
        ['a;b', 'say "hi"'],
        ['two\nlines', '2'],
      ],
    ],
    [
      'empty cells',
      'a,b\n,\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    [
      'no newline at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('reads %s', (_, content, rows) => {
    expect(readCsv(content, 9)).toEqual(rows)
  })

  it('ends after as many rows as are wanted', () => {
    expect(readCsv('a\n1\n2\n3\n', 2)).toEqual([['a'], ['1']])
  })
})
