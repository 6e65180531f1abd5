import { expect, test } from 'vitest'
import { countries, countryOf } from '../../src/question/recurrence/countries.ts'
import { understand } from '../../src/question/understand.ts'

test.each([
  ['America/Bogota', 'CO'],
  ['America/Hermosillo', 'MX'],
  ['America/Ciudad_Juarez', 'MX'],
  ['America/Punta_Arenas', 'CL'],
  ['Pacific/Easter', 'CL'],
  ['America/Campo_Grande', 'BR'],
  ['America/Noronha', 'BR'],
  ['America/Phoenix', 'US'],
  ['America/Indiana/Indianapolis', 'US'],
  ['America/Argentina/Buenos_Aires', 'AR'],
  ['America/Argentina/Salta', 'AR'],
  ['Pacific/Galapagos', 'EC'],
  ['America/Puerto_Rico', 'PR'],
  ['Atlantic/Canary', 'ES'],
])('%s is in %s', (zone, country) => {
  expect(countryOf(zone)).toBe(country)
})

test.each(['UTC', 'Etc/GMT+5', 'EST', 'MST', 'America/Cayman', 'Europe/Paris'])(
  '%s is in none of these countries',
  (zone) => {
    expect(countryOf(zone)).toBeUndefined()
  },
)

test('each of these countries has a zone of its own', () => {
  const known = new Set(Intl.supportedValuesOf('timeZone').map(countryOf))
  for (const country of Object.values(countries)) expect(known).toContain(country)
})

test.each([
  ['chats cerrados de ayer todos los días a las 8 sin festivos', 'es'],
  ['chats fechados de ontem todo dia às 8h exceto feriados', 'pt'],
  ['closed chats of yesterday every day at 8am except public holidays', 'en'],
] as const)('whose holidays are meant is asked where the zone has no country: %s', (text, language) => {
  const now = Date.parse('2026-03-18T20:30:00Z')
  expect(understand(text, { now, zone: 'UTC', language })).toMatchObject({
    kind: 'ask-back',
    missing: { what: 'no-country' },
  })
  expect(understand(text, { now, zone: 'America/Hermosillo', language })).toMatchObject({
    kind: 'question',
    question: { schedule: { holidays: 'MX' } },
  })
})
