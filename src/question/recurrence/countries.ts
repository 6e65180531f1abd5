/** Countries whose public holidays can be left out (ISO 3166), by what people call them, folded. */
export const countries: Readonly<Record<string, string>> = {
  colombia: 'CO',
  brasil: 'BR',
  brazil: 'BR',
  mexico: 'MX',
  peru: 'PE',
  chile: 'CL',
  argentina: 'AR',
  ecuador: 'EC',
  panama: 'PA',
  'costa rica': 'CR',
  guatemala: 'GT',
  honduras: 'HN',
  'el salvador': 'SV',
  nicaragua: 'NI',
  'republica dominicana': 'DO',
  'dominican republic': 'DO',
  'puerto rico': 'PR',
  venezuela: 'VE',
  uruguay: 'UY',
  paraguay: 'PY',
  bolivia: 'BO',
  espana: 'ES',
  spain: 'ES',
  espanha: 'ES',
  portugal: 'PT',
  'estados unidos': 'US',
  'united states': 'US',
  usa: 'US',
}

/** What people call something of such a country, folded: the beginning, which gender and number leave as it is. */
export const demonyms: Readonly<Record<string, string>> = {
  colombian: 'CO',
  brazilian: 'BR',
  brasilen: 'BR',
  brasileir: 'BR',
  mexican: 'MX',
  peruan: 'PE',
  peruvian: 'PE',
  chilen: 'CL',
  chilean: 'CL',
  argentin: 'AR',
  ecuatorian: 'EC',
  ecuadorian: 'EC',
  equatorian: 'EC',
  panamen: 'PA',
  panamanian: 'PA',
  costarric: 'CR',
  guatemal: 'GT',
  hondur: 'HN',
  salvador: 'SV',
  nicarag: 'NI',
  dominican: 'DO',
  venezolan: 'VE',
  venezuelan: 'VE',
  urugua: 'UY',
  paragua: 'PY',
  puertorrique: 'PR',
  portorrique: 'PR',
  bolivian: 'BO',
  espanol: 'ES',
  espanho: 'ES',
  spanish: 'ES',
  portugu: 'PT',
  estadounidens: 'US',
  american: 'US',
}

/** ES2026's, which Node 24 has and TypeScript's library does not know. */
type Region = Intl.Locale & { getTimeZones(): readonly string[] | undefined }

/** Every zone of these countries, as the calendar data that Node brings have them. */
const countryByZone: ReadonlyMap<string, string> = new Map(
  [...new Set(Object.values(countries))].flatMap((country) => {
    const region = new Intl.Locale(`und-${country}`) as Region
    return (region.getTimeZones() ?? []).map((zone) => [zone, country] as const)
  }),
)

/** The country whose people live by a zone, where that is one of these; a zone without a place ("EST") has none. */
export function countryOf(zone: string): string | undefined {
  if (!zone.includes('/') || zone.startsWith('Etc/')) return undefined
  return countryByZone.get(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone)
}
