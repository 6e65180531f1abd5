import type { Section } from '../../report/summary.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'

/** "By channel and day" */
export function caption({ labels }: Section, language: Language): string {
  return wordsIn(language).answer.by(labels.map((label) => label[language].toLowerCase()))
}
