import { reports } from '../../report/catalogue.ts'
import type { Family } from '../../report/declaration/declaration.ts'
import { families } from '../../report/declaration/families.ts'
import { number } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Button, Message } from '../model/message.ts'
import { allFamiliesButton, searchButton } from './buttons.ts'
import { reportEntry } from './report-entry.ts'

/** The catalogue: its families, or one family's reports. */
export function browse(language: Language, family?: Family): Message {
  return family === undefined ? allFamilies(language) : oneFamily(language, family)
}

function allFamilies(language: Language): Message {
  const { catalogue } = wordsIn(language)
  const byFamily = Map.groupBy(reports, (report) => report.family)
  const count = (n: number) => catalogue.reports(number(n, language))
  return {
    language,
    headline: catalogue.title,
    parts: [{ kind: 'text', text: catalogue.intro(count(reports.length)) }],
    context: [],
    buttons: [
      ...[...byFamily].map(([family, members]): Button => ({
        label: `${families[family][language]} (${number(members.length, language)})`,
        press: { kind: 'catalogue', family },
      })),
      searchButton(language),
    ],
  }
}

function oneFamily(language: Language, family: Family): Message {
  return {
    language,
    headline: families[family][language],
    parts: reports
      .filter((report) => report.family === family)
      .map((report) => reportEntry(report, language)),
    context: [],
    buttons: [allFamiliesButton(language), searchButton(language)],
  }
}
