import { reportOf } from '../../report/catalogue.ts'
import { number } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Inquiry } from '../model/answer-record.ts'
import type { Message } from '../model/message.ts'
import { callsOfInquiry } from './give-up.ts'
import { oneLine } from '../model/one-line.ts'

/** More calls than these are not made before somebody agrees; of a report that carries no day, a call for each. */
const mostMade = 40
const mostByDay = 7
/** What was agreed to may take more, but nothing is endless. */
const mostAgreed = 400
const secondsEach = 2

/** So many calls are planned that they are not made before somebody agrees. */
export function takesMany(inquiry: Inquiry): boolean {
  const carriesDays = reportOf(inquiry.report)?.time !== undefined
  return callsOfInquiry(inquiry).length > (carriesDays ? mostMade : mostByDay)
}

/** How many calls are made for questions at the most, also where answers are cut, or fail. */
export function mostCallsFor(inquiries: readonly Inquiry[], isAgreed: boolean): number {
  const planned = inquiries.reduce((sum, inquiry) => sum + callsOfInquiry(inquiry).length, 0)
  return isAgreed ? Math.max(mostAgreed, 2 * planned) : mostMade
}

/** "That takes 31 calls to Wolkvox, about 1 minute. Go on?", under the record of this id. */
export function askToGoOn(inquiry: Inquiry, answer: string, language: Language): Message {
  const { catalogue } = wordsIn(language)
  const calls = callsOfInquiry(inquiry).length
  const minutes = Math.max(1, Math.round((calls * secondsEach) / 60))
  return oneLine(language, catalogue.manyCalls(number(calls, language), minutes), [
    { label: catalogue.goOn, press: { kind: 'go-on', answer }, emphasis: 'primary' },
  ])
}
