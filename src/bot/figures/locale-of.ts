import { countryOf } from '../../question/recurrence/countries.ts'
import type { Language } from '../../words/language.ts'
import type { Locale } from '../../words/locale.ts'
import type { Answer } from '../model/answer-record.ts'

/** Spanish-speaking countries whose numbers have a decimal point: CLDR's, as es-MX and its like have them. */
const withPoint = new Set(['MX', 'PE', 'GT', 'DO', 'PA', 'HN', 'SV', 'NI', 'PR', 'US'])

/** How numbers are written for whoever lives by one of these zones, the first that belongs to a country. */
export function localeIn(language: Language, ...zones: readonly string[]): Locale {
  if (language !== 'es') return language
  const country = zones.map(countryOf).find((found) => found !== undefined)
  return country !== undefined && withPoint.has(country) ? 'es-MX' : language
}

/** The reader's own numbers in private; where others read along, those of the account's zone. */
export function localeOf(
  { language, person, place }: Pick<Answer, 'language' | 'person' | 'place'>,
  accountZone: string,
): Locale {
  return place.audience === 'private'
    ? localeIn(language, person.zone, accountZone)
    : localeIn(language, accountZone)
}
