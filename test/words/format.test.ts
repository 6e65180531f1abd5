import { describe, expect, test } from 'vitest'
import { rounded } from '../../src/report/model/rounded.ts'
import { bucket, duration, fixed, number, percent, spell, zoneName } from '../../src/words/format.ts'
import { languages } from '../../src/words/language.ts'
import { shortSpanText, spanName, spanText } from '../../src/words/span.ts'
import { wordsIn } from '../../src/words/words-in.ts'

const bogota = 'America/Bogota'
const at = (text: string) => Date.parse(text)

describe('numbers', () => {
  test.each([
    ['en', '1,234.5', '34.6 %'],
    ['es', '1.234,5', '34,6 %'],
    ['pt', '1.234,5', '34,6 %'],
  ] as const)('stand in the form of the reader (%s)', (language, figure, share) => {
    expect(number(1234.5, language, 1)).toBe(figure)
    expect(percent(0.3464, language)).toBe(share)
    expect(percent(1, language)).toMatch(/^100[.,]0 %$/)
  })

  test.each([
    [3999 / 4000, '99.98 %'],
    [0.9997, '99.97 %'],
    [1 / 4000, '0.03 %'],
    [1 / 400_000, '0.0003 %'],
    [0.9994, '99.9 %'],
    [0, '0.0 %'],
    [1, '100.0 %'],
    [1.00002, '100.0 %'],
    [-0.00002, '-0.002 %'],
  ])('a share of %s is neither all nor nothing unless it is (%s)', (fraction, read) => {
    expect(percent(fraction, 'en')).toBe(read)
    expect(percent(rounded(fraction, 'ratio'), 'en')).toBe(read)
  })

  test('nothing is below zero that reads as zero', () => {
    expect(percent(-1e-12, 'en')).toBe('0.0 %')
    expect(percent(-0, 'en')).toBe('0.0 %')
    expect(fixed(-0.04, 'es', 1)).toBe('0,0')
    expect(number(-0.2, 'pt')).toBe('0')
    expect(duration(-0.2)).toBe('00:00:00')
  })

  test('durations pass 24 hours', () => {
    expect(duration(100 * 3600 + 62)).toBe('100:01:02')
    expect(duration(59.6)).toBe('00:01:00')
  })

  test('a duration below zero has its sign in front', () => {
    expect(duration(-3900)).toBe('-01:05:00')
    expect(spell(-300, 'es')).toBe('-00:05:00')
    expect(spell(-(1353 * 3600 + 34 * 60), 'es')).toBe('-1.353 h 34 min')
  })

  test.each([
    ['en', '1,353 h 34 min'],
    ['es', '1.353 h 34 min'],
    ['pt', '1.353 h 34 min'],
  ] as const)('many hours are read without seconds (%s)', (language, read) => {
    expect(spell(1353 * 3600 + 34 * 60 + 16, language)).toBe(read)
    expect(spell(99 * 3600 + 62, language)).toBe('99:01:02')
    expect(spell(100 * 3600 - 1, language)).toBe('100 h 00 min')
  })
})

describe('a period', () => {
  test.each([
    ['a day', '2026-03-17T05:00Z', '2026-03-18T05:00Z', 'on Tue 17 Mar 2026'],
    ['days of one year', '2026-03-16T05:00Z', '2026-03-23T05:00Z', 'from Mon 16 Mar to Sun 22 Mar 2026'],
    ['days of two years', '2025-12-29T05:00Z', '2026-01-05T05:00Z', 'from Mon 29 Dec 2025 to Sun 4 Jan 2026'],
    ['hours', '2026-03-17T13:00Z', '2026-03-17T19:30Z', 'on Tue 17 Mar 2026, 08:00–14:30'],
    ['hours to midnight', '2026-03-17T23:00Z', '2026-03-18T05:00Z', 'on Tue 17 Mar 2026, 18:00–24:00'],
    [
      'moments on two days',
      '2026-03-17T23:00Z',
      '2026-03-18T13:00Z',
      'from Tue 17 Mar 2026 18:00 to Wed 18 Mar 2026 08:00',
    ],
  ])('of %s is named with its weekday', (_, start, end, expected) => {
    const span = spanName({ start: at(start), end: at(end), zone: bogota }, 'en')
    expect(wordsIn('en').when(span)).toBe(expected)
  })

  test('is a whole day also where midnight does not exist', () => {
    const span = { start: at('2025-09-07T04:00Z'), end: at('2025-09-08T03:00Z'), zone: 'America/Santiago' }
    expect(spanName(span, 'es')).toEqual({ kind: 'day', day: 'domingo 7 sep 2025' })
  })

  test('names its zone by the city and the offset on that day', () => {
    expect(zoneName(at('2026-03-17T05:00Z'), bogota)).toBe('Bogota, GMT-5')
    expect(zoneName(at('2026-07-01T12:00Z'), 'America/New_York')).toBe('New York, GMT-4')
  })

  test('is read in every language', () => {
    const span = { start: at('2026-03-17T05:00Z'), end: at('2026-03-18T05:00Z'), zone: bogota }
    expect(languages.map((language) => wordsIn(language).when(spanName(span, language)))).toEqual([
      'on Tue 17 Mar 2026',
      'el martes 17 mar 2026',
      'na terça 17 mar 2026',
    ])
  })

  test('that is still running ends at a time, without its midnight', () => {
    const span = { start: at('2026-03-21T05:00Z'), end: at('2026-03-21T15:40Z'), zone: bogota }
    expect(languages.map((language) => wordsIn(language).when(spanName(span, language)))).toEqual([
      'on Sat 21 Mar 2026 until 10:40',
      'el sábado 21 mar 2026 hasta las 10:40',
      'no sábado 21 mar 2026 até 10:40',
    ])
  })

  test('that stands alone is short on a button', () => {
    const span = { start: at('2026-03-16T05:00Z'), end: at('2026-03-23T05:00Z'), zone: bogota }
    expect(spanText(span, 'es')).toBe('lunes 16 mar – domingo 22 mar 2026')
    expect(shortSpanText(span, 'es')).toBe('lun 16 mar – dom 22 mar 2026')
  })

  test.each([
    ['2026-03-17T05:00Z', '2026-03-18T05:00Z', 'al martes 17 mar 2026', 'à terça 17 mar 2026'],
    ['2026-03-21T05:00Z', '2026-03-21T15:40Z', 'al sábado 21 mar 2026 hasta las 10:40', 'ao sábado'],
    ['2026-03-16T05:00Z', '2026-03-23T05:00Z', 'al período del lunes 16 mar al domingo', 'ao período de'],
  ])('that another is set against has its article (%s to %s)', (start, end, es, pt) => {
    const span = { start: at(start), end: at(end), zone: bogota }
    const against = (language: 'es' | 'pt') =>
      wordsIn(language).answer.against('+3', spanName(span, language), '9')
    expect(against('es')).toContain(`frente ${es}`)
    expect(against('pt')).toContain(`em relação ${pt}`)
  })
})

test('a bucket of wall-clock time is named by its unit', () => {
  const wall = Date.UTC(2026, 2, 17, 8, 30)
  expect(bucket(wall, 'half-hour', 'en')).toBe('Tue 17 Mar 08:30')
  expect(bucket(wall, 'day', 'es')).toBe('mar 17 mar')
  expect(bucket(wall, 'month', 'pt')).toBe('mar 2026')
})
