import { en, type Words } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

export const languages = { en, es, pt } as const satisfies Readonly<Record<string, Words>>

export type Language = keyof typeof languages

/** The language of a locale such as `es-LA`; English where the page does not speak it. */
export function languageOf(locale: string): Language {
  const [language = ''] = locale.split('-')
  return Object.hasOwn(languages, language) ? (language as Language) : 'en'
}

export function wordsFor(locale: string): Words {
  return languages[languageOf(locale)]
}

/** Puts values where a text says `{name}`. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark))
}
