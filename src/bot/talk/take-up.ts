import { isCase } from '../../question/is-case.ts'
import type { Question } from '../../question/understanding.ts'
import { wordsIn } from '../../words/words-in.ts'
import { accept } from '../ask/accept.ts'
import type { Place, AnswerShape } from '../model/answer-record.ts'
import type { BotPorts } from '../ask/bot-ports.ts'
import type { Notes } from '../read/begin-answer.ts'
import { answerAtOnce, tellSentPrivately } from '../ask/answer-at-once.ts'
import type { Asking, Heard } from '../model/bot.ts'
import { proposeDigest } from '../digests/propose/propose-digest.ts'
import { type ZonedAccount, inquire } from '../read/inquire.ts'
import { askToGoOn, takesMany } from '../answer/many-calls.ts'
import { inPrivate, whereTo } from '../model/policy.ts'
import type { Known } from '../model/known.ts'
import { oneLine } from '../model/one-line.ts'

export interface Settled {
  readonly question: Question
  readonly account: ZonedAccount
  /** Other reports that the words could have meant. */
  readonly choices: readonly string[]
  readonly notes?: Notes
  /** Many calls were agreed to. */
  readonly isAgreed?: boolean
}

/** Does what a question asks that has nothing left open: looks it up, as figures, a file or rows, or has it recur. */
export async function takeUp(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  { question, account, choices, notes = {}, isAgreed = false }: Settled,
): Promise<Heard> {
  if (question.schedule !== undefined) {
    const named = { ...question, account: account.name }
    return proposeDigest(askers, asking, person, named, notes)
  }
  // The records of one agent are figures for whoever may not see rows.
  const as = shapeOf(question, isCase(question, person.isSupervisor))
  const { language } = person
  const { talk } = wordsIn(language)
  const wanted = placeOf(asking.place, question)
  const ruling = whereTo([question], as, person, wanted)
  if (ruling === 'refused') {
    return answerAtOnce(askers, asking, person, oneLine(language, talk.casesForSupervisors), notes)
  }
  const place = ruling === 'privately' ? inPrivate(asking.place) : wanted
  const inquiry = { ...inquire(question, account, asking.at, choices), ...(isAgreed && { isAgreed }) }
  if (takesMany(inquiry) && !isAgreed) {
    const message = askToGoOn(inquiry, asking.id, language)
    return answerAtOnce(askers, asking, person, message, { ...notes, reading: question })
  }
  if (place.kind !== 'direct' || asking.place.kind !== 'post') {
    return accept(askers, { ...asking, place }, person, inquiry, question, { ...notes, as })
  }
  const { posted, ...others } = notes
  await accept(askers, { ...asking, place }, person, inquiry, question, { ...others, as })
  const line = ruling === 'privately' ? talk.caseSentPrivately : talk.sentPrivately
  return tellSentPrivately(askers, asking, person, line, posted)
}

/** Where it was asked, or a place that was named. */
function placeOf(place: Place, question: Question): Place {
  if (question.place === 'dm') return inPrivate(place)
  if (question.place === 'channel' && place.kind === 'response') {
    return { ...place, audience: 'channel', replaces: false }
  }
  return place
}

function shapeOf({ output }: Question, isOfRows: boolean): AnswerShape | undefined {
  if (output === 'csv' || output === 'xlsx') {
    return { kind: 'file', format: output, of: isOfRows ? 'rows' : 'summary' }
  }
  return isOfRows ? { kind: 'rows', page: 0 } : undefined
}
