import { searchReports } from '../../question/search/search-reports.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Message } from '../model/message.ts'
import { oneLine } from '../model/one-line.ts'
import { allFamiliesButton, searchButton } from './buttons.ts'
import { reportEntry } from './report-entry.ts'

const shownAtMost = 8
const wordsAtMost = 80

/** The reports that words are about, the best first. */
export function searchResults(words: string, language: Language): Message {
  const { catalogue } = wordsIn(language)
  const found = searchReports(words).slice(0, shownAtMost)
  const asked = words.trim().slice(0, wordsAtMost)
  const buttons = [allFamiliesButton(language), searchButton(language)]
  if (found.length === 0) return oneLine(language, catalogue.notFound(asked), buttons)
  return {
    language,
    headline: catalogue.found(asked),
    parts: found.map((report) => reportEntry(report, language)),
    context: [],
    buttons,
  }
}
