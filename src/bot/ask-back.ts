import type { Understanding } from '../question/understanding.ts'
import { reportOf } from '../report/catalogue.ts'
import { spanName } from '../words/format.ts'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-in.ts'
import type { Account } from './inquire.ts'
import type { Button, Message } from './message.ts'
import { say } from './say.ts'

type Open = Extract<Understanding, { kind: 'ask-back' | 'future' | 'nothing' }>

/** What is missing from a question, said back with the choices there are. `answer` is the record that buttons refer to. */
export function askBack(understanding: Open, answer: string): Message {
  switch (understanding.kind) {
    case 'nothing': {
      const { askBack, buttons } = wordsIn(understanding.language)
      return say(understanding.language, askBack.nothing, [
        { label: buttons.help, press: { kind: 'ask', text: 'help' } },
      ])
    }
    case 'future': {
      const words = wordsIn(understanding.reading.language)
      const span = words.span(spanName(understanding.period, understanding.reading.language))
      return say(understanding.reading.language, words.askBack.future(capitalised(span)))
    }
    case 'ask-back': {
      const { language } = understanding.reading
      const { what } = understanding.missing
      const isAboutWords = what === 'report' || what === 'no-report-for' || what === 'words'
      const buttons = isAboutWords ? choices(understanding.choices, answer, language) : []
      const said = say(language, missing(understanding, language), buttons)
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
      return choices.length === 0 ? askBack.report : askBack.whichReport
    case 'period':
      return askBack.period(missing.words)
    case 'too-long':
      return askBack.tooLong(missing.days)
    case 'parameter': {
      const parameters = reading.report === undefined ? [] : (reportOf(reading.report)?.parameters ?? [])
      const parameter = parameters.find(({ name }) => name === missing.name)
      const label = parameter?.label[language].toLowerCase() ?? missing.name
      return askBack.parameter(label, parameter?.allAllowed === true)
    }
    case 'words':
      return askBack.words(missing.words)
    case 'no-report-for':
      return choices.length === 0 ? askBack.words(missing.words) : askBack.noReportFor(missing.words)
  }
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

export function askWhichAccount(accounts: readonly Account[], answer: string, language: Language): Message {
  const buttons = accounts.map(({ name }) => ({
    label: name,
    press: { kind: 'choose-account' as const, answer, account: name },
  }))
  return say(language, wordsIn(language).askBack.account, buttons)
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
