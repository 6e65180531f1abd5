import type { Language } from './language.ts'

/**
 * A language with the numbers of the reader's country: es-MX stands for the Spanish of all countries that write a
 * decimal point (1,234.5), es for those that write a comma (1.234,5).
 */
export type Locale = Language | 'es-MX'

export function languageIn(locale: Locale): Language {
  return locale === 'es-MX' ? 'es' : locale
}
