import type { Question, Reading } from '../../question/understanding.ts'
import { wordsIn } from '../../words/words-in.ts'
import { accept } from '../ask/accept.ts'
import type { Answer, Inquiry, Posted, AnswerShape } from '../model/answer-record.ts'
import { askWhichAccount, openAccount } from '../ask/ask-back.ts'
import type { BotPorts } from '../ask/bot-ports.ts'
import type { Notes } from '../read/begin-answer.ts'
import type { Asking, Heard } from '../model/bot.ts'
import { type ZonedAccount, inquire, missingParameter } from '../read/inquire.ts'
import { askToGoOn, takesMany } from '../answer/many-calls.ts'
import { inPrivate, isOfRows, whereTo } from '../model/policy.ts'
import type { Known } from '../model/known.ts'
import { oneLine } from '../model/one-line.ts'
import { takeUp } from '../talk/take-up.ts'
import { answerAtOnce } from '../ask/answer-at-once.ts'
import { postAskBack } from '../ask/post-ask-back.ts'

export interface QuestionChange {
  readonly reading: Reading
  readonly as?: AnswerShape | undefined
  /** The message that the answer is edited into. */
  readonly posted?: Posted | undefined
  /** What stands there are figures that stay until there are others. */
  readonly replacesFigures?: boolean
  /** The figures are fetched anew for this person. */
  readonly refreshedBy?: string
  /** Who has everybody see it. */
  readonly sharedBy?: string
  /** The moment that counts as now, where it is not this one (epoch ms). */
  readonly at?: number
  /** What was asked stays as it is: its words still hold, and many calls were agreed to. */
  readonly isSame?: boolean
  /** More calls than before are agreed to. */
  readonly isAgreed?: boolean
}

/** The question of an answer once more, with what was changed; what still has to be named is asked back. */
export async function askChanged(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  answer: Answer,
  change: QuestionChange,
): Promise<Heard> {
  const { schedule: _, place: __, ...reading } = change.reading
  const settled = await settle(askers, asking, person, answer, reading)
  if (settled.kind !== 'settled') return settled
  const { question, account } = settled
  const { as, posted, replacesFigures, refreshedBy, sharedBy, at = asking.at, isSame = false } = change
  const { talk } = wordsIn(person.language)
  const ruling = whereTo([question], as, person, asking.place)
  if (ruling === 'refused')
    return { kind: 'said', message: oneLine(person.language, talk.casesForSupervisors) }
  const choices = choicesOf(answer, question.report)
  const isAgreed = change.isAgreed === true || (isSame && wasAgreed(answer))
  const inquiry = { ...inquire(question, account, at, choices), ...(isAgreed && { isAgreed }) }
  if (takesMany(inquiry) && !isSame) {
    return answerAtOnce(askers, asking, person, askToGoOn(inquiry, asking.id, person.language), {
      reading: question,
    })
  }
  const asked = {
    ...(isOfRows(as) ? whole(inquiry) : inquiry),
    ...(refreshedBy !== undefined && { notBefore: asking.at }),
  }
  const notes = { as, refreshedBy, sharedBy, madeFrom: answer.id, ...(isSame && notesOf(answer, person)) }
  if (ruling === 'here') {
    return accept(askers, asking, person, asked, question, { ...notes, posted, replacesFigures })
  }
  await accept(askers, { ...asking, place: inPrivate(asking.place) }, person, asked, question, notes)
  const line = isOfRows(as) ? talk.sentPrivately : talk.caseSentPrivately
  return { kind: 'said', message: oneLine(person.language, line) }
}

/** What was asked back has been chosen: the question is taken up as if it had been asked so. */
export async function goOn(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  answer: Answer,
  reading: Reading,
  isAgreed = false,
): Promise<Heard> {
  const settled = await settle(askers, asking, person, answer, reading)
  if (settled.kind !== 'settled') return settled
  const { question, account } = settled
  const choices = choicesOf(answer, question.report)
  const notes = { madeFrom: answer.id, ...notesOf(answer, person) }
  return takeUp(askers, asking, person, { question, account, choices, notes, isAgreed })
}

interface Settled {
  readonly kind: 'settled'
  readonly question: Question
  readonly account: ZonedAccount
}

async function settle(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  { text }: Answer,
  { report, ...asked }: Reading,
): Promise<Settled | Heard> {
  const { language } = person
  if (report === undefined) {
    return answerAtOnce(askers, asking, person, oneLine(language, wordsIn(language).askBack.report))
  }
  const question = { ...asked, report }
  const { accounts } = askers
  const name = asked.account ?? (await askers.memory.accountOf(asking.channel))
  const account = accounts.length === 1 ? accounts[0] : accounts.find((one) => one.name === name)
  if (account === undefined) {
    const which = askWhichAccount(accounts, asking.id, language)
    return answerAtOnce(askers, asking, person, which, { reading: question, text, open: openAccount })
  }
  const parameter = missingParameter(question)
  if (parameter !== undefined) {
    const missing = { what: 'parameter' as const, name: parameter }
    const open = { kind: 'ask-back' as const, missing, choices: [], reading: question }
    return postAskBack(askers, asking, person, open, { reading: question, text })
  }
  return { kind: 'settled', question: { ...question, account: account.name }, account }
}

/** The words are the asker's own: what somebody else makes of them is not what that person typed. */
function notesOf({ person, text, follows }: Answer, { id }: Known): Notes {
  return person.id === id ? { text, follows } : {}
}

function wasAgreed({ content }: Answer): boolean {
  return content.kind === 'inquiry' && content.inquiry.isAgreed === true
}

/** What else the words could have meant: in place of a report that was chosen, the one that was not. */
function choicesOf({ content }: Answer, report: string): readonly string[] {
  if (content.kind !== 'inquiry') return []
  const { inquiry } = content
  return inquiry.choices.map((choice) => (choice === report ? inquiry.report : choice))
}

/** Figures are made without what only the rows themselves have. */
function whole(inquiry: Inquiry): Inquiry {
  return { ...inquiry, calls: inquiry.calls.map((call) => ({ ...call, isWhole: true })) }
}
