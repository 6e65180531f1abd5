import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { corrections } from '../../src/holidays/corrections.ts'
import { createHolidays } from '../../src/holidays/load-holidays.ts'

const holidayOn = await createHolidays()()

/** What the library says alone: whether a date is a public holiday, whatever the hour. */
function saidByLibrary(country: string, date: string): boolean {
  return new Holidays(country, { types: ['public'] })
    .getHolidays(Number(date.slice(0, 4)))
    .some((holiday) => holiday.date.startsWith(date))
}

/** The dates and their reasons as published; the laws stand in corrections.ts. */
const mended: readonly (readonly [country: string, date: string, isHoliday: boolean, why: string])[] = [
  ['CO', '2026-04-05', false, 'Easter Sunday (Ley 51 de 1983)'],
  ['PE', '2026-04-05', false, 'Easter Sunday (D. Leg. 713)'],
  ['CL', '2026-04-05', false, 'Easter Sunday (Ley 2.977)'],
  ['CL', '2026-04-04', true, 'Holy Saturday (Ley 2.977)'],
  ['MX', '2030-10-01', true, 'the president takes office (LFT 74 VII, DOF 30-09-2024)'],
  ['MX', '2030-12-01', false, 'as it was until 2024'],
  ['MX', '2036-10-01', true, 'every sixth year'],
  ['EC', '2026-04-02', false, 'Holy Thursday is none (Código del Trabajo 65)'],
  ['EC', '2026-09-10', false, 'Guayaquil became independent on 9 October'],
  ['EC', '2026-10-09', true, 'independence of Guayaquil'],
  ['EC', '2026-05-24', false, 'Pichincha on a Sunday rests on Monday'],
  ['EC', '2026-05-25', true, 'Pichincha on a Sunday rests on Monday'],
  ['EC', '2024-05-01', false, '1 May on a Wednesday rests on Friday (dialoguemos.ec)'],
  ['EC', '2024-05-03', true, '1 May on a Wednesday rests on Friday (dialoguemos.ec)'],
  ['EC', '2018-10-08', true, '9 October on a Tuesday rests on Monday (diariolosandes.com.ec)'],
  ['EC', '2019-11-01', true, '2 November on a Saturday rests on Friday (elcomercio.com)'],
  ['EC', '2019-11-04', true, '3 November on a Sunday rests on Monday (elcomercio.com)'],
  ['EC', '2025-11-04', true, '2 November on a Sunday beside a Monday rests on Tuesday'],
  ['EC', '2017-01-02', true, '1 January on a Sunday rests on Monday (expectativa.ec)'],
  ['EC', '2027-12-31', true, '1 January on a Saturday rests on Friday, the year before'],
  ['CR', '2026-10-09', false, '12 October is none since Ley 9803'],
  ['CR', '2026-12-01', true, 'abolition of the army (Ley 9803)'],
  ['CR', '2026-08-31', true, 'Ley 10050 (MTSS for 2026)'],
  ['SV', '2026-01-01', true, 'Código de Trabajo 190'],
  ['SV', '2026-05-10', true, 'Código de Trabajo 190'],
  ['SV', '2026-06-17', true, 'Código de Trabajo 190'],
  ['HN', '2025-10-02', true, 'Semana Morazánica of 2025 (elheraldo.hn)'],
  ['HN', '2026-10-21', false, 'moved into the first week (Decreto 78-2015)'],
  ['HN', '2026-10-12', false, 'moved into the first week (Decreto 78-2015)'],
  ['GT', '2021-06-28', true, '30 June on a Wednesday rests on Monday (prensalibre.com)'],
  ['GT', '2027-06-28', true, '30 June on a Wednesday rests on Monday (Decreto 19-2018)'],
  ['GT', '2022-07-04', true, '30 June on a Thursday rests on Monday after (guatevision.com)'],
  ['GT', '2027-07-02', false, 'as the decree of 2010 had it'],
  ['PY', '2026-06-20', true, 'oath on the constitution (Ley 7544)'],
]

describe('public holidays are as the law has them', () => {
  test.each(mended)('%s %s %s: %s', (country, date, isHoliday) => {
    expect(saidByLibrary(country, date)).toBe(!isHoliday)
    expect(holidayOn(country, date) !== undefined).toBe(isHoliday)
  })

  test.each([
    ['CO', '2026-04-03', 'Good Friday'],
    ['CO', '2026-11-02', 'All Saints'],
    ['BR', '2026-11-20', 'Consciência Negra (Lei 14.759)'],
    ['PE', '2026-07-28', 'independence'],
    ['AR', '2026-06-15', 'Güemes, 17 June on a Wednesday (Ley 27.399)'],
    ['EC', '2026-11-03', '3 November on a Tuesday beside a Monday stays'],
    ['CR', '2026-08-15', 'Mother’s Day, not moved in 2026'],
    ['DO', '2026-02-27', 'independence'],
  ])('what was right stays: %s %s', (country, date) => {
    expect(holidayOn(country, date)).toEqual({ from: 0, to: 1440 })
  })

  test('half days are half days', () => {
    expect(holidayOn('GT', '2026-12-24')).toEqual({ from: 720, to: 1440 })
    expect(holidayOn('GT', '2026-12-31')).toEqual({ from: 720, to: 1440 })
    expect(holidayOn('HN', '2026-10-07')).toEqual({ from: 720, to: 1440 })
    expect(holidayOn('HN', '2026-10-08')).toEqual({ from: 0, to: 1440 })
    expect(holidayOn('HN', '2026-10-10')).toEqual({ from: 0, to: 720 })
  })

  test('a day of 25 hours is one day', () => {
    expect(holidayOn('CL', '2026-04-04')).toEqual({ from: 0, to: 1440 })
    expect(holidayOn('CL', '2026-04-05')).toBeUndefined()
  })

  test('each row takes out what the library has, and is needed for a date above', () => {
    for (const { country, drop = [] } of corrections) {
      const rules = new Holidays(country, { types: ['public'] })
        .getHolidays(2030)
        .concat(new Holidays(country, { types: ['public'] }).getHolidays(2026))
        .map(({ rule }) => rule)
      for (const rule of drop) expect(rules).toContain(rule)
      expect(mended.map(([of]) => of)).toContain(country)
    }
  })
})
