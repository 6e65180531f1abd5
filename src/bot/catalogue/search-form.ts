import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Form } from '../model/form.ts'

/** The field of the search form. */
export const searchField = 'words'

export function searchForm(language: Language): Form {
  const { catalogue } = wordsIn(language)
  return {
    language,
    purpose: { kind: 'search-reports' },
    title: catalogue.searchTitle,
    submit: catalogue.search,
    fields: [{ id: searchField, kind: 'text', label: catalogue.searchLabel, hint: catalogue.searchHint }],
  }
}
