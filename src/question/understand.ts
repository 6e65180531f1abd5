import type { Language } from '../words/language.ts'
import { commandOf } from './command.ts'
import { concluded, type Told } from './conclude.ts'
import { followUp } from './follow-up.ts'
import { answerTo } from './going-on/answer.ts'
import { bareAnswer } from './going-on/answered.ts'
import { isForeign } from './foreign.ts'
import { managingIn } from './managing.ts'
import { ofAgent } from './of-agent.ts'
import { readDetails, type Details } from './read-details.ts'
import type { Token } from './text/tokens.ts'
import { isLeaving, isSmallTalk, isThanking, isThanks } from './small-talk.ts'
import { wordsIn } from './words-in.ts'
import type { AskedBack, Command, Context, Reading, Understanding } from './understanding.ts'
import { smallWords } from './vocabulary/small-words.ts'

const longestText = 600
const mostTokens = 120

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

/** Nobody asks in so many words, nor do words of another language say what they seem to: nothing is picked out of them. */
function notRead(text: string, language: Language): Understanding {
  const reading = { language, params: {}, by: [], filters: [] }
  return { kind: 'ask-back', missing: { what: 'words', words: text.slice(0, 80) }, choices: [], reading }
}

function restOf(text: string, tokens: readonly Token[], length: number): string {
  const word = tokens.filter(({ kind }) => kind !== 'sign')[length]
  return word === undefined ? '' : text.slice(word.start).trim()
}
