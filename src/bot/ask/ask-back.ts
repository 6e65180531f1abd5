import type { Understanding } from '../../question/understanding.ts'
import { reportOf } from '../../report/catalogue.ts'
import { spanText } from '../../words/span.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { ZonedAccount } from '../read/inquire.ts'
import type { Button, Message } from '../model/message.ts'
import { oneLine } from '../model/one-line.ts'

export type Open = Extract<Understanding, { kind: 'ask-back' | 'future' | 'nothing' }>

/** What is missing from a question, said back with the choices there are. `answer` is the record that buttons refer to. */
export function askBack(understanding: Open, answer: string): Message {
  switch (understanding.kind) {
    case 'nothing': {
      const { askBack, controls } = wordsIn(understanding.language)
      if (understanding.isThanks === true) return oneLine(understanding.language, askBack.welcome)
      if (understanding.isLeft === true) return oneLine(understanding.language, askBack.left)
      return oneLine(understanding.language, askBack.nothing, [
        { label: controls.help, press: { kind: 'ask', text: 'help' } },
      ])
    }
    case 'future': {
      const words = wordsIn(understanding.reading.language)
      const span = spanText(understanding.period, understanding.reading.language)
      return oneLine(understanding.reading.language, words.askBack.future(span))
    }
    case 'ask-back': {
      const { language } = understanding.reading
      const { what } = understanding.missing
      const isAboutWords = what === 'report' || what === 'no-report-for' || what === 'words'
      if (understanding.missing.what === 'one-account') {
        return askWhich(
          understanding.missing.accounts,
          answer,
          language,
          wordsIn(language).askBack.oneAccount,
        )
      }
      const buttons =
        isAboutWords || what === 'unable' ? choices(understanding.choices, answer, language) : []
      const said = oneLine(language, missing(understanding, language), buttons)
      const hint = wordsIn(language).askBack.otherLanguage
      return isAboutWords && buttons.length === 0 ? { ...said, context: [hint] } : said
    }
  }
}

function missing(
  { missing, choices, reading }: Extract<Open, { kind: 'ask-back' }>,
  language: Language,
): string {
  const { askBack } = wordsIn(language)
  switch (missing.what) {
    case 'report':
      return whichReport(choices, language)
    case 'period':
      return askBack.period(missing.words)
    case 'too-long':
      return askBack.tooLong(missing.days)
    case 'too-often':
      return askBack.tooOften(missing.words)
    case 'no-clock':
      return askBack.noClock(missing.words)
    case 'no-country':
      return askBack.noCountry(missing.words)
    case 'two-periods':
      return askBack.twoPeriods(missing.before, missing.words)
    case 'same-period':
      return askBack.samePeriod(missing.words)
    case 'several-days':
      return askBack.severalDays(missing.words)
    case 'not-kept':
      return askBack.notKept(missing.words)
    case 'parameter': {
      const parameters = reading.report === undefined ? [] : (reportOf(reading.report)?.parameters ?? [])
      const parameter = parameters.find(({ name }) => name === missing.name)
      const label = parameter?.label[language].toLowerCase() ?? missing.name
      return askBack.parameter(label, parameter?.allAllowed === true)
    }
    case 'words':
      return askBack.words(missing.words)
    case 'value':
      return askBack.value(missing.words)
    case 'one-account':
      return askBack.oneAccount
    case 'unable': {
      const line = askBack.unable[missing.asks]
      return choices.length === 0 ? line : `${line} ${askBack.nearest}`
    }
    case 'no-report-for':
      return choices.length === 0 ? askBack.words(missing.words) : askBack.noReportFor(missing.words)
  }
}

/** A choice of one is none: it is asked whether that one is meant. */
function whichReport(apis: readonly string[], language: Language): string {
  const { askBack } = wordsIn(language)
  const [only, other] = apis
  const title = only === undefined ? undefined : reportOf(only)?.title[language]
  if (title === undefined) return askBack.report
  return other === undefined ? askBack.thisReport(title) : askBack.whichReport
}

/** One button a report that the words could mean. */
function choices(apis: readonly string[], answer: string, language: Language): readonly Button[] {
  return apis.flatMap((api) => {
    const label = reportOf(api)?.title[language]
    return label === undefined
      ? []
      : [{ label, press: { kind: 'choose-report' as const, answer, report: api } }]
  })
}

/** What stays open while it is asked which account is meant. */
export const openAccount = { missing: { what: 'account' }, choices: [] } as const

export function askWhichAccount(
  accounts: readonly ZonedAccount[],
  answer: string,
  language: Language,
): Message {
  const names = accounts.map(({ name }) => name)
  return askWhich(names, answer, language, wordsIn(language).askBack.account)
}

function askWhich(names: readonly string[], answer: string, language: Language, asking: string): Message {
  const buttons = names.map((name) => ({
    label: name,
    press: { kind: 'choose-account' as const, answer, account: name },
  }))
  return oneLine(language, asking, buttons)
}
