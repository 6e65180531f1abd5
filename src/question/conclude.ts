import { reportOf } from '../report/catalogue.ts'
import type { Language } from '../words/language.ts'
import type { Details } from './read-details.ts'
import type { Token } from './text/tokens.ts'
import type { Context, Missing, Reading, Understanding } from './understanding.ts'

type AskBack = Extract<Understanding, { readonly kind: 'ask-back' }>

const longestPeriodDays = 400
const dayMs = 86_400_000

/** A sentence, in its words and in one of the languages. */
export interface Told {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  readonly language: Language
}

interface Meant {
  readonly reading: Reading
  /** A word that could be a value to look for, which nothing leads to. */
  readonly stray: string | undefined
}

/** What is asked, or what of it has to be asked back: never a command. */
export function concluded(
  { text, tokens }: Told,
  details: Details,
  { reading, stray }: Meant,
  context: Context,
): Extract<Understanding, { readonly kind: 'question' | 'ask-back' | 'future' }> {
  const { choice, time, unknown, beyond, accounts } = details
  if (accounts.length > 1) return askBack({ what: 'one-account', accounts }, details, reading)
  if (beyond !== undefined) {
    const words = wordsOf(text, tokens, beyond)
    const nearest = reading.report === undefined ? choice.choices : [reading.report]
    return {
      kind: 'ask-back',
      missing: { what: 'unable', asks: beyond.asks, words },
      choices: nearest,
      reading,
    }
  }
  if (time.problem !== undefined) {
    const words = wordsOf(text, tokens, time.problem)
    const before = time.before && wordsOf(text, tokens, time.before)
    if (time.fault === undefined && before !== undefined)
      return askBack({ what: 'two-periods', words, before }, details, reading)
    return askBack({ what: time.fault ?? 'period', words }, details, reading)
  }
  const odd = oddWords(reading)
  if (odd !== undefined) return askBack({ what: 'words', words: odd }, details, reading)
  if (stray !== undefined) {
    const filters = reading.filters.filter(({ words }) => words !== stray)
    return askBack({ what: 'value', words: stray }, details, { ...reading, filters })
  }
  const { period } = reading
  if (period !== undefined && period.end - period.start > longestPeriodDays * dayMs) {
    return askBack(
      { what: 'too-long', days: Math.round((period.end - period.start) / dayMs) },
      details,
      reading,
    )
  }
  if (period !== undefined && period.start > context.now) return { kind: 'future', period, reading }
  const report = reading.report === undefined ? undefined : reportOf(reading.report)
  if (report === undefined) {
    const isUnknown = choice.isUnknown || (unknown.length > 0 && choice.choices.length === 0)
    const words = choice.words || unknown.join(' ')
    return askBack(isUnknown ? { what: 'no-report-for', words } : { what: 'report' }, details, reading)
  }
  const lacking = report.parameters.find(
    ({ name, required, fallback }) =>
      required && fallback === undefined && reading.params[name] === undefined,
  )
  if (lacking !== undefined) return askBack({ what: 'parameter', name: lacking.name }, details, reading)
  const choices = choice.choices.filter((api) => api !== report.api)
  return { kind: 'question', question: { ...reading, report: report.api }, choices }
}

/** A small number that nothing counts, and "top 0", could be anything. */
function oddWords({ filters, top }: Reading): string | undefined {
  if (top === 0) return 'top 0'
  return filters.find(({ words, column }) => column === undefined && /^\p{Nd}{1,2}$/u.test(words))?.words
}

function askBack(missing: Missing, { choice }: Details, reading: Reading): AskBack {
  return { kind: 'ask-back', missing, choices: choice.choices, reading }
}

function wordsOf(
  text: string,
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? text.length).slice(0, 80)
}
