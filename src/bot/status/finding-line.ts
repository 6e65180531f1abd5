import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Finding } from './checkup.ts'

/** "Redis version: 6.2.1. This Redis is too old: use version 7 or newer." */
export function findingLine({ subject, of, found, problem }: Finding, language: Language): string {
  const { operating } = wordsIn(language)
  const name = of === undefined ? operating.subject[subject] : `${operating.subject[subject]} ${of}`
  const what = found === '' ? name : `${name}: ${found}`
  return problem === undefined ? what : `${what}. ${operating.problem[problem]}`
}
