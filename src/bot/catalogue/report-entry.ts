import type { Report } from '../../report/declaration/declaration.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { MessagePart } from '../model/message.ts'
import { answers } from './answers.ts'

/** A report among others: its title, what it answers, and a button that opens it. */
export function reportEntry(report: Report, language: Language): MessagePart {
  return {
    kind: 'entry',
    text: `${report.title[language]}\n${answers(report, language)}`,
    buttons: [{ label: wordsIn(language).catalogue.open, press: { kind: 'report', report: report.api } }],
  }
}
