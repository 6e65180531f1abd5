import type { Lost } from '../../question/understanding.ts'
import { reportOf, reports } from '../../report/catalogue.ts'
import type { Report } from '../../report/declaration/declaration.ts'
import type { Caveat, Summary } from '../../report/model/summary.ts'
import { number } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { languageIn, type Locale } from '../../words/locale.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Answer, Inquiry } from '../model/answer-record.ts'
import { isNamed, type Naming } from './text/key-text.ts'
import type { Presented } from './presented.ts'
import { shortageText } from './text/shortage.ts'

/**
 * What was asked and cannot be told, or not wholly: it stands before the figures, so that nobody takes them for the
 * answer.
 */
export function shortfalls(
  { report, summary, before }: Pick<Presented, 'report' | 'summary' | 'before'>,
  locale: Locale,
  naming: Naming,
): readonly string[] {
  const earlier = before?.caveats.filter(({ kind }) => kind === 'shortage') ?? []
  return [...summary.caveats.filter(isShortfall), ...earlier].map((caveat) =>
    caveatText(caveat, report, locale, naming),
  )
}

/** A server that has never answered with anything may have no such report. */
export function lacked({ report, lack }: Presented, language: Language): readonly string[] {
  if (lack === undefined) return []
  const { answer } = wordsIn(language)
  return [answer.mayLack(report.title[language], lack.days, lack.nearest?.title[language])]
}

/** Another report was named than the one that could tell what was asked, and it counts other things. */
export function replaced({ reading, language }: Answer, { report: api }: Inquiry): readonly string[] {
  const [named, used] = [reading?.insteadOf ?? '', api].map(reportOf)
  if (reading?.report !== api || named === undefined || used === undefined) return []
  const { answer } = wordsIn(language)
  return [answer.insteadOf(named.title[language], used.title[language], used.things[language])]
}

/** What was taken for a mistyped word: whoever meant something else sees it before the figures. */
export function mended({ reading, language }: Answer): readonly string[] {
  const words = reading?.mended ?? []
  return words.map(({ typed, read }) => wordsIn(language).answer.mended(typed, read))
}

/** What was asked beside the rest and no figure here can tell. */
export function leftOver({ reading, language }: Answer): readonly string[] {
  const words = reading?.without ?? []
  return words.length === 0 ? [] : [wordsIn(language).answer.leftOver(words)]
}

/** What the question before said that this one cannot: nobody takes the figures for narrowed or split as those were. */
export function notKept({ lost = [], language }: Pick<Answer, 'lost' | 'language'>): readonly string[] {
  if (lost.length === 0) return []
  const { answer } = wordsIn(language)
  return [answer.notKept(lost.map((one) => lostText(one, language)))]
}

function lostText(lost: Lost, language: Language): string {
  const { lost: texts } = wordsIn(language).answer
  switch (lost.what) {
    case 'by': {
      const found = reports.flatMap(({ breakdowns }) => breakdowns).find(({ by }) => by === lost.by)
      return texts.by((found?.label[language] ?? lost.by).toLowerCase())
    }
    case 'filter':
      return texts.filter(lost.words)
    case 'hours':
      return texts.hours
    case 'comparison':
      return texts.comparison
  }
}

/** What a reader must know to read the figures rightly. */
export function caveats(report: Report, summary: Summary, locale: Locale, naming: Naming): readonly string[] {
  const note = report.note === undefined ? [] : [report.note[languageIn(locale)]]
  // What cannot be filtered is said by the headline.
  const known = summary.caveats.filter((caveat) => !isShortfall(caveat) && caveat.kind !== 'no-filter')
  return [...known.map((caveat) => caveatText(caveat, report, locale, naming)), ...note]
}

const shortfallKinds: ReadonlySet<Caveat['kind']> = new Set([
  'shortage',
  'no-measure',
  'no-dimension',
  'no-time',
])

function isShortfall({ kind }: Caveat): boolean {
  return shortfallKinds.has(kind)
}

function caveatText(caveat: Caveat, report: Report, locale: Locale, naming: Naming): string {
  const language = languageIn(locale)
  const { answer } = wordsIn(language)
  const title = report.title[language]
  switch (caveat.kind) {
    case 'filter-unmatched':
      // A masked name helps nobody to mend a filter.
      return answer.filterUnmatched(
        caveat.words,
        caveat.nearest.filter((key) => isNamed(key, naming)).map(naming),
      )
    case 'no-filter':
      return answer.noFilter(title, [caveat.words])
    case 'shortage':
      return shortageText(caveat, locale)
    case 'row-type':
      return answer.rowType(caveat.used)
    case 'outside':
      return wordsIn(language).catalogue.outside(number(caveat.rows, locale))
    case 'not-joined':
      return answer.notJoined(caveat.labels.map((label) => label[language]))
    case 'no-time':
      return answer.noTime(title)
    case 'no-dimension':
      return answer.noDimension(title)
    case 'no-measure': {
      const other = caveat.seeInstead === undefined ? undefined : reportOf(caveat.seeInstead)
      return answer.noMeasure(title, other?.title[language])
    }
  }
}
