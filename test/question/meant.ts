import { understand } from '../../src/question/understand.ts'
import { reportOf } from '../../src/report/catalogue.ts'
import type { Language } from '../../src/words/language.ts'
import { fold } from '../../src/question/text/fold.ts'
import { now } from './reading.ts'

/** What people type who mean a report, and what they read first; with `?` what may be asked back instead. */
export interface Meant extends Readonly<Partial<Record<Language, readonly string[]>>> {
  /** The reports that are right, parted by `|`. */
  readonly report: string
  /** The measures that may lead, parted by `|`. */
  readonly first: string
  /** The values that the phrases narrow it to. */
  readonly of?: readonly string[]
}

/** What a phrase is read as, where that is another report, another first figure or a filter that nobody asked for. */
export function otherThanMeant(phrase: string, language: Language, meant: Meant): string | undefined {
  const mayAskBack = phrase.endsWith('?')
  const text = mayAskBack ? phrase.slice(0, -1) : phrase
  const reports = meant.report.split('|')
  const understanding = understand(text, { now, zone: 'America/Bogota', language })
  if (understanding.kind !== 'question') {
    const choices = understanding.kind === 'ask-back' ? understanding.choices : []
    return mayAskBack && choices.some((api) => reports.includes(api)) ? undefined : understanding.kind
  }
  const { report: api, measure, filters } = understanding.question
  const first = measure ?? reportOf(api)?.measures[0]?.id ?? ''
  const values = filters.map(({ words }) => fold(words))
  const isMeant =
    reports.includes(api) &&
    meant.first.split('|').includes(first) &&
    values.every((words) => (meant.of ?? ['whatsapp']).map(fold).includes(words))
  return isMeant ? undefined : [api, first, ...values].join(' ')
}
