import { reportOf } from '../report/catalogue.ts'
import { number } from '../words/format.ts'
import type { Language } from '../words/language.ts'
import { wordsIn } from '../words/words-in.ts'
import type { Inquiry } from './answer-record.ts'
import type { Message } from './message.ts'
import { say } from './say.ts'

const unasked = 7
const secondsEach = 2

/** How many calls an inquiry takes, with those of what it is compared with. */
function callsNeeded({ calls, against }: Inquiry): number {
  return calls.length + (against?.calls.length ?? 0)
}

/** A report that carries no day is asked for day by day: too many calls to make before they are agreed to. */
export function takesMany(inquiry: Inquiry): boolean {
  return reportOf(inquiry.report)?.time === undefined && callsNeeded(inquiry) > unasked
}

/** "That takes 31 calls to Wolkvox, about 1 minute. Go on?", under the record of this id. */
export function askToGoOn(inquiry: Inquiry, answer: string, language: Language): Message {
  const { catalogue } = wordsIn(language)
  const calls = callsNeeded(inquiry)
  const minutes = Math.max(1, Math.round((calls * secondsEach) / 60))
  return say(language, catalogue.manyCalls(number(calls, language), minutes), [
    { label: catalogue.goOn, press: { kind: 'go-on', answer }, emphasis: 'primary' },
  ])
}
