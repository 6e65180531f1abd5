import { en } from './en/en.ts'
import { es } from './es/es.ts'
import type { Language } from './language.ts'
import { languageIn, type Locale } from './locale.ts'
import { pt } from './pt/pt.ts'
import type { Words } from './words.ts'

const all = { en, es, pt } as const satisfies Record<Language, Words>

export function wordsIn(locale: Locale): Words {
  return all[languageIn(locale)]
}
