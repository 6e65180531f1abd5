import { expect, test } from 'vitest'
import type { Answer, Place } from '../../src/bot/model/answer-record.ts'
import { localeIn, localeOf } from '../../src/bot/figures/locale-of.ts'
import { number, percent } from '../../src/words/format.ts'
import { Story, privately } from './story.ts'

/** Decimal signs of the countries as CLDR has them. */
test.each([
  ['America/Mexico_City', '1,234.5'],
  ['America/Hermosillo', '1,234.5'],
  ['America/Lima', '1,234.5'],
  ['America/Guatemala', '1,234.5'],
  ['America/Santo_Domingo', '1,234.5'],
  ['America/Panama', '1,234.5'],
  ['America/Tegucigalpa', '1,234.5'],
  ['America/El_Salvador', '1,234.5'],
  ['America/Managua', '1,234.5'],
  ['America/Puerto_Rico', '1,234.5'],
  ['America/New_York', '1,234.5'],
  ['America/Bogota', '1.234,5'],
  ['America/Santiago', '1.234,5'],
  ['America/Guayaquil', '1.234,5'],
  ['America/Argentina/Buenos_Aires', '1.234,5'],
  ['Europe/Madrid', '1.234,5'],
  ['UTC', '1.234,5'],
])('Spanish numbers are written as people in %s write them: %s', (zone, text) => {
  expect(number(1234.5, localeIn('es', zone), 1)).toBe(text)
})

test('other languages keep the numbers that they have', () => {
  expect(localeIn('pt', 'America/Mexico_City')).toBe('pt')
  expect(percent(0.5, localeIn('en', 'America/Bogota'))).toBe('50.0 %')
})

test('a zone of no country leaves it to the account’s', () => {
  expect(localeIn('es', 'UTC', 'America/Lima')).toBe('es-MX')
})

const channel: Place = { kind: 'post', channel: 'COPS', audience: 'channel' }

test.each([
  ['America/Mexico_City', privately, 'es-MX'],
  ['America/Bogota', privately, 'es'],
  ['America/Mexico_City', channel, 'es'],
] as const)('a reader in %s of a Colombian account, in private or among others', (zone, place, locale) => {
  const record: Pick<Answer, 'language' | 'person' | 'place'> = {
    language: 'es',
    person: { id: 'U1', name: 'Ana', language: 'es', zone },
    place,
  }
  expect(localeOf(record, 'America/Bogota')).toBe(locale)
})

test('an answer in the channel of a Mexican account has its numbers', async () => {
  const story = new Story([{ name: 'Operación', zone: 'America/Mexico_City' }])
  await story.ask('chats cerrados por canal ayer', channel)
  await story.work()
  await story.land(
    ['Whatsapp', 'Facebook'].map((channel, index) => ({ channel, interaction: String(1500 + index) })),
  )
  expect(JSON.stringify(story.chat.posts)).toContain('3,001')
})
