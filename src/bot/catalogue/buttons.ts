import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Button } from '../model/message.ts'

export function allFamiliesButton(language: Language): Button {
  return { label: wordsIn(language).catalogue.allFamilies, press: { kind: 'catalogue' } }
}

export function searchButton(language: Language): Button {
  return { label: wordsIn(language).catalogue.search, press: { kind: 'search-reports' } }
}
