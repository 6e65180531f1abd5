import type { Section } from '../../../report/model/summary.ts'
import type { Language } from '../../../words/language.ts'
import { wordsIn } from '../../../words/words-in.ts'

/** "By channel and day" */
export function caption(section: Section, language: Language): string {
  return wordsIn(language).answer.by(lowered(section, language))
}

/** "Closed chats by channel and day" */
export function measureCaption(section: Section, language: Language): string {
  const label = section.measures[0]?.label[language] ?? ''
  return wordsIn(language).answer.measureBy(label, lowered(section, language))
}

/** Labels as they stand within a sentence; "AI" stays as it is. */
function lowered({ labels }: Section, language: Language): readonly string[] {
  return labels.map((label) => label[language].replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase()))
}
