import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Report } from './declaration.ts'

/** A question that asks for the report, as somebody would type it. */
export function exampleOf(report: Report, language: Language): string {
  const { given, yesterday, now } = wordsIn(language).help
  const told: Readonly<Record<string, string>> = given
  const asked = report.words[language][0] ?? report.title[language]
  const needed = report.parameters.filter(({ required, fallback }) => required && fallback === undefined)
  return [
    asked,
    ...needed.flatMap(({ name }) => told[name] ?? []),
    report.isLive === true ? now : yesterday,
  ].join(' ')
}
