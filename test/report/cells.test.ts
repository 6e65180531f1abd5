import { describe, expect, it } from 'vitest'
import {
  numberReader,
  readHour,
  readNumber,
  readSeconds,
  readText,
  readWallClock,
} from '../../src/report/table/cells.ts'

const hour = 3_600_000

describe('cells of Wolkvox answers', () => {
  it.each([
    ['00:03:25', 205],
    ['102:10:05', 367_805],
    ['03:25', 205],
    ['00:00:05.5', 5.5],
    [' 00:00:07 ', 7],
    ['-00:01:00', -60],
    ['205', 205],
    [205, 205],
    ['', Number.NaN],
    ['-', Number.NaN],
    [null, Number.NaN],
    ['aa:bb:cc', Number.NaN],
  ])('reads the duration %j as %d seconds', (cell, seconds) => {
    expect(readSeconds(cell)).toBe(seconds)
  })

  it.each([
    ['34.64 %', 0.3464],
    ['9,336.00 %', 93.36],
    ['100%', 1],
    [0, 0],
    ['28,5 %', 0.285],
  ])('reads the percentage %j as the fraction %d', (cell, fraction) => {
    expect(numberReader('percent')?.(cell)).toBeCloseTo(fraction, 10)
  })

  it.each([
    ['1,234,567', 1_234_567],
    ['1,234.5', 1234.5],
    ['12,5', 12.5],
    ['1.234,5', 1234.5],
    ['$ 1,250.75', 1250.75],
    ['-3', -3],
    ['7', 7],
    ['', Number.NaN],
    ['n/a', Number.NaN],
    [{}, Number.NaN],
  ])('reads the number %j as %d', (cell, number) => {
    expect(readNumber(cell)).toBe(number)
  })

  it.each([
    ['12.5', 12.5],
    ['01:30:00', 90],
    [3, 3],
  ])('reads %j as %d minutes', (cell, minutes) => {
    expect(numberReader('minutes')?.(cell)).toBe(minutes)
  })

  it.each([
    ['2026-04-03 12:28:05', '2026-04-03T12:28:05Z'],
    ['2026-04-03T12:28:05', '2026-04-03T12:28:05Z'],
    ['2026-04-03', '2026-04-03T00:00:00Z'],
    ['2026-04-03 12:28', '2026-04-03T12:28:00Z'],
    ['20260403122805', '2026-04-03T12:28:05Z'],
  ])('reads %j as wall-clock time', (cell, iso) => {
    expect(readWallClock(cell)).toBe(Date.parse(iso))
  })

  it.each(['', '-', '0000-00-00 00:00:00', '2026-13-40 00:00:00', 'yesterday', null, {}])(
    'reads no time from %j',
    (cell) => {
      expect(readWallClock(cell)).toBeNaN()
    },
  )

  it.each([
    ['2026040308', Date.parse('2026-04-03T08:00:00Z')],
    [2_026_040_308, Date.parse('2026-04-03T08:00:00Z')],
    ['2026-04-03-08', Date.parse('2026-04-03T08:00:00Z')],
    ['2026-04-03 08:00:00', Date.parse('2026-04-03T08:00:00Z')],
    ['8', 8 * hour],
    ['08', 8 * hour],
    [8, 8 * hour],
    ['8:00', 8 * hour],
    ['00:30', hour / 2],
    ['08:30:00', 8.5 * hour],
    ['08:00 - 08:30', 8 * hour],
    ['24', Number.NaN],
    ['', Number.NaN],
  ])('reads the hour %j', (cell, at) => {
    expect(readHour(cell)).toBe(at)
  })

  it.each([
    ['category', 'result', '  NO   CONTESTA ', 'NO CONTESTA'],
    ['category', 'result', '-', ''],
    ['category', 'result', '', ''],
    ['category', 'result', null, ''],
    ['category', 'result', ['a'], ''],
    ['id', 'agent_id', '0007', '0007'],
    ['id', 'agent_id', 7, '7'],
    ['id', 'conn_id', '0', ''],
    ['id', 'campaign_id', '0', '0'],
    ['text', 'body', '<p>Hola&nbsp;<b>Ana</b></p><!-- x -->', 'Hola Ana'],
    ['text', 'body', 'ver data:image/png;base64,AAAA== aqui', 'ver aqui'],
    ['text', 'body', '<!channel> =HYPERLINK("x")', '<!channel> =HYPERLINK("x")'],
    ['name', 'agent_name', 'José\tPérez', 'José Pérez'],
  ] as const)('reads the %s %s %j as %j', (kind, name, cell, text) => {
    expect(readText(cell, { kind, name })).toBe(text)
  })
})
