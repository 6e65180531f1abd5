import type { Phrase } from '../../words/language.ts'

export function phrase(en: string, es: string, pt: string): Phrase {
  return { en, es, pt }
}
