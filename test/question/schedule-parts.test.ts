import { describe, expect, test } from 'vitest'
import { understand } from '../../src/question/understand.ts'
import type { Language } from '../../src/words/language.ts'
import { now, partsOf } from './reading.ts'

function scheduleOf(text: string, language: Language) {
  return partsOf(understand(text, { now, zone: 'America/Bogota', language }))?.schedule
}

describe('each part of a schedule is kept', () => {
  test.each<[Language, string, string]>([
    ['es', 'envíame el abandono cada noche a las 8', 'FREQ=DAILY;BYHOUR=20;BYMINUTE=0'],
    ['es', 'mándame el abandono todas las tardes a las 5', 'FREQ=DAILY;BYHOUR=17;BYMINUTE=0'],
    ['es', 'abandono todas las mañanas a las 8', 'FREQ=DAILY;BYHOUR=8;BYMINUTE=0'],
    ['es', 'mándame el abandono todos los días a las 8 menos cuarto', 'FREQ=DAILY;BYHOUR=7;BYMINUTE=45'],
    ['es', 'mándame el abandono cada día 5 a las 9', 'FREQ=MONTHLY;BYMONTHDAY=5;BYHOUR=9;BYMINUTE=0'],
    ['es', 'mándame el abandono los días 1 y 16 a las 9', 'FREQ=MONTHLY;BYMONTHDAY=1,16;BYHOUR=9;BYMINUTE=0'],
    ['pt', 'me manda o abandono toda noite às 8', 'FREQ=DAILY;BYHOUR=20;BYMINUTE=0'],
    ['pt', 'abandono todos os dias às quinze para as 8', 'FREQ=DAILY;BYHOUR=7;BYMINUTE=45'],
    ['pt', 'me manda o abandono todo dia 15 às 9h', 'FREQ=MONTHLY;BYMONTHDAY=15;BYHOUR=9;BYMINUTE=0'],
    ['en', 'send me abandonment every night at 8', 'FREQ=DAILY;BYHOUR=20;BYMINUTE=0'],
    ['en', 'send me abandonment every day at quarter to 8', 'FREQ=DAILY;BYHOUR=7;BYMINUTE=45'],
  ])('%s: %s', (language, text, rule) => {
    expect(scheduleOf(text, language)?.rule).toBe(rule)
  })

  test.each<[Language, string, string]>([
    ['es', 'abandono todos los días a las 9 GMT-3', 'Etc/GMT+3'],
    ['es', 'abandono todos los días a las 9 UTC', 'UTC'],
    ['es', 'abandono cada lunes a las 8 America/New_York', 'America/New_York'],
    ['en', 'abandonment every day at 9 EST', 'America/New_York'],
    ['en', 'abandonment every friday at 5pm new york time', 'America/New_York'],
    ['pt', 'abandono todos os dias às 9h BRT', 'America/Sao_Paulo'],
  ])('the zone that is named is kept (%s): %s', (language, text, zone) => {
    expect(scheduleOf(text, language)).toMatchObject({ zone })
    expect(partsOf(understand(text, { now, zone: 'America/Bogota', language }))?.filters).toEqual([])
  })
})

test.each<[Language, string]>([
  ['es', 'mándame el abandono los lunes a las 8 y los viernes a las 17'],
  ['pt', 'me manda o abandono toda segunda às 8h e toda sexta às 17h'],
  ['en', 'send me abandonment on mondays at 8am and on fridays at 5pm'],
])('days with hours of their own are asked back (%s): %s', (language, text) => {
  const understanding = understand(text, { now, zone: 'America/Bogota', language })
  expect(understanding).toMatchObject({ kind: 'ask-back', missing: { what: 'not-kept' } })
})

test.each<[Language, string, string]>([
  ['es', 'abandono del 28 al 3 de marzo', '2026-02-28'],
  ['pt', 'abandono de 29 a 2 de janeiro', '2025-12-29'],
])('days that run over the end of a month begin in the month before (%s): %s', (language, text, day) => {
  const start = partsOf(understand(text, { now, zone: 'UTC', language }))?.period?.start ?? 0
  expect(new Date(start).toISOString().slice(0, 10)).toBe(day)
})
