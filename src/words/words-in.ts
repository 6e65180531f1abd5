import { en } from './en/en.ts'
import { es } from './es/es.ts'
import type { Language } from './language.ts'
import { pt } from './pt/pt.ts'
import type { Words } from './words.ts'

const all = { en, es, pt } as const satisfies Record<Language, Words>

export function wordsIn(language: Language): Words {
  return all[language]
}
