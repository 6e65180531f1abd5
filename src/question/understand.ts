import { reportOf } from '../report/catalogue.ts'
import type { Language } from '../words/language.ts'
import { commandOf } from './command.ts'
import { followUp } from './follow-up.ts'
import { answerTo } from './going-on/answer.ts'
import { bareAnswer } from './going-on/answered.ts'
import { isForeign } from './foreign.ts'
import { managingIn } from './managing.ts'
import { ofAgent } from './of-agent.ts'
import { readDetails, type Details } from './read-details.ts'
import type { Token } from './text/tokens.ts'
import { wordsIn } from './words-in.ts'
import type { AskedBack, Command, Context, Missing, Reading, Understanding } from './understanding.ts'
import { smallWords } from './vocabulary/small-words.ts'

const longestText = 600
const mostTokens = 120
const longestPeriodDays = 400
const dayMs = 86_400_000

/** What a person asks, in English, Spanish or Portuguese; what is not clear is asked back, never guessed. */
export function understand(text: string, context: Context): Understanding {
  const beginning = text.slice(0, longestText)
  const { tokens, language } = wordsIn(beginning, context)
  if (tokens.length === 0) return { kind: 'command', command: 'form', rest: '', language }
  if (text.length > longestText || tokens.length > mostTokens || isForeign(tokens))
    return notRead(text, language)
  const words = tokens
    .filter(({ kind }, index) => kind !== 'sign' || tokens.length === index + 1)
    .map((token) => token.text)
  const command = commandOf(
    tokens.length === 1 ? words : words.filter((word) => /[\p{L}\p{N}]/u.test(word)),
    false,
  )
  if (command !== undefined) return { kind: 'command', command: command.command, rest: '', language }

  const managed = managingIn(tokens)
  if (managed !== undefined) {
    const { previous: _, asked: __, ...alone } = context
    const { reading: about } = readDetails(managed.about, language, alone)
    return { kind: 'command', command: 'schedules', rest: '', language, deed: managed.deed, about }
  }

  if (isLeaving(words)) return { kind: 'nothing', language, isLeft: true }

  const sentence = { text, tokens, words, language }
  const { previous, asked, ...alone } = context
  return (
    (asked && answering(sentence, asked, alone)) ??
    (previous && goingOn(sentence, context)) ??
    standingAlone(sentence, alone)
  )
}

interface Told {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
  readonly language: Language
}

/** What was asked back for, with what a sentence says of it; undefined where it is no answer to that. */
function answering(told: Told, asked: AskedBack, context: Context): Understanding | undefined {
  const isTimed = asked.reading.period !== undefined
  const before = isTimed ? { ...context, previous: asked.reading } : context
  const details = readDetails(told.tokens, told.language, before)
  const reading = bareAnswer(told.tokens, asked) ?? answerTo(asked, told.tokens, details, context.zone)
  if (reading === undefined) return undefined
  const open = { ...details, accounts: details.accounts.slice(0, 1), unknown: [] }
  return { ...concluded(told, open, { reading, stray: undefined }, context), goesOn: { lost: [] } }
}

/** What a sentence asks that goes on from the question before; undefined where it does not. */
function goingOn(told: Told, context: Context): Understanding | undefined {
  const details = readDetails(told.tokens, told.language, context)
  const other = noQuestion(told, details)
  if (other !== undefined) return other
  const followed = followUp(told.tokens, details, context)
  if (followed === undefined) return undefined
  const { reading, lost, stray } = followed
  return { ...concluded(told, details, { reading, stray }, context), goesOn: { lost } }
}

function standingAlone(told: Told, context: Context): Understanding {
  const details = readDetails(told.tokens, told.language, context)
  const { choice, stray } = details
  const reading = ofAgent(details.reading, choice)
  const isNamed = choice.report !== undefined
  return (
    noQuestion(told, details) ??
    concluded(told, details, { reading, stray: isNamed ? stray : undefined }, context)
  )
}

/** A command in other words, or small talk. */
function noQuestion({ text, tokens, words, language }: Told, details: Details): Understanding | undefined {
  const loose = commandOf(words, true)
  const isHelp = loose?.command === 'help' && details.reading.by.length === 0
  if (
    loose !== undefined &&
    details.reading.schedule === undefined &&
    details.time.period === undefined &&
    (isHelp || isBrowsing(loose, words, details.reading) || details.choice.report === undefined)
  ) {
    return { kind: 'command', command: loose.command, rest: restOf(text, tokens, loose.length), language }
  }
  if (isSmallTalk(details) || isThanking(tokens, details))
    return { kind: 'nothing', language, ...(isThanks(tokens) && { isThanks: true }) }
  return undefined
}

/** "list transfers" looks for reports; "list of transfers", "list chats by agent" and "list sessions of …" ask one. */
function isBrowsing(
  { command, length }: { readonly command: Command; readonly length: number },
  words: readonly string[],
  { by, filters, params }: Reading,
): boolean {
  const isList = command === 'list' && /^(?:list|catalog)/u.test(words[0] ?? '')
  const isNarrowed = filters.some(({ column }) => column !== undefined) || Object.keys(params).length > 0
  return isList && by.length === 0 && !isNarrowed && !smallWords.has(words[length] ?? '')
}

type AskBack = Extract<Understanding, { readonly kind: 'ask-back' }>

/** Nobody asks in so many words, nor do words of another language say what they seem to: nothing is picked out of them. */
function notRead(text: string, language: Language): Understanding {
  const reading = { language, params: {}, by: [], filters: [] }
  return { kind: 'ask-back', missing: { what: 'words', words: text.slice(0, 80) }, choices: [], reading }
}

interface Meant {
  readonly reading: Reading
  /** A word that could be a value to look for, which nothing leads to. */
  readonly stray: string | undefined
}

/** What is asked, or what of it has to be asked back: never a command. */
function concluded(
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

/** Greetings and thanks: nothing is asked, and nothing is left that could be. */
function isSmallTalk({ reading, choice, time, unknown, beyond, cleared }: Details): boolean {
  if (beyond !== undefined || cleared.size > 0) return false
  const { language: _, weekStart: __, params, by, filters, ...said } = reading
  const isSaid = Object.values(said).some((value) => value !== undefined)
  if (isSaid || by.length > 0 || filters.length > 0 || Object.keys(params).length > 0) return false
  return choice.notions.size === 0 && unknown.length === 0 && time.problem === undefined
}

const leaving = new Set(
  'cancel|cancel it|cancel that|cancel this|never mind|nevermind|forget it|forget that|forget about it|leave it|stop|cancela|cancelar|cancelalo|cancele|cancela eso|olvida|olvidalo|olvida eso|olvidelo|dejalo|dejalo asi|deja asi|no importa|ya no|esquece|esqueca|esquece isso|deixa|deixa pra la|deixa para la|deixa quieto|cancela isso|cancele isso|pare|para'.split(
    '|',
  ),
)

/** Whoever says so wants nothing any more. */
function isLeaving(words: readonly string[]): boolean {
  return leaving.has(words.filter((word) => /\p{L}/u.test(word)).join(' '))
}

/** "gracias crack!": whom is thanked is nothing to look for. */
function isThanking(tokens: readonly Token[], { choice, time, reading, unknown }: Details): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const isAlone = choice.notions.size === 0 && time.period === undefined && reading.by.length === 0
  return isAlone && words.length <= 4 && unknown.length <= 1 && isThanks(words.slice(0, 1))
}

const thanks = /^(?:gracias|thanks|thank|thx|ty|obrigad[oa]|valeu|brigad[oa])$/u

function isThanks(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => thanks.test(text))
}

function wordsOf(
  text: string,
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? text.length).slice(0, 80)
}

function restOf(text: string, tokens: readonly Token[], length: number): string {
  const word = tokens.filter(({ kind }) => kind !== 'sign')[length]
  return word === undefined ? '' : text.slice(word.start).trim()
}
