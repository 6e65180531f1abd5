import { isCase } from '../../question/is-case.ts'
import type { Question } from '../../question/understanding.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Place, Shape } from '../answer-record.ts'
import { accept } from '../accept.ts'
import type { Askers } from '../askers.ts'
import type { Notes } from '../begun.ts'
import { tell } from '../tell.ts'
import type { Asking, Heard } from '../bot.ts'
import { proposeDigest } from '../digests/propose-digest.ts'
import { type Account, inquire } from '../inquire.ts'
import { askToGoOn, takesMany } from '../many-calls.ts'
import type { Known } from '../ports/people.ts'
import { say } from '../say.ts'

export interface Settled {
  readonly question: Question
  readonly account: Account
  /** Other reports that the words could have meant. */
  readonly choices: readonly string[]
  readonly notes?: Notes
  /** Many calls were agreed to. */
  readonly isAgreed?: boolean
}

/** Does what a question asks that has nothing left open: looks it up, as figures, a file or rows, or has it recur. */
export async function takeUp(
  askers: Askers,
  asking: Asking,
  person: Known,
  { question, account, choices, notes = {}, isAgreed = false }: Settled,
): Promise<Heard> {
  if (question.schedule !== undefined) {
    const named = { ...question, account: account.name }
    return proposeDigest(askers, asking, person, named, notes)
  }
  // The records of one agent are figures for whoever may not see rows.
  const isAboutOne = isCase(question, person.isSupervisor)
  const { language } = person
  const { talk } = wordsIn(language)
  if (isAboutOne && !person.isSupervisor) {
    return tell(askers, asking, person, say(language, talk.casesForSupervisors), notes)
  }
  const place = placeOf(asking.place, question, isAboutOne)
  const inquiry = inquire(question, account, asking.at, choices)
  if (takesMany(inquiry) && !isAgreed) {
    const message = askToGoOn(inquiry, asking.id, language)
    return tell(askers, asking, person, message, { ...notes, reading: question })
  }
  const as = shapeOf(question, isAboutOne)
  if (place.kind !== 'direct' || asking.place.kind !== 'post') {
    return accept(askers, { ...asking, place }, person, inquiry, question, { ...notes, as })
  }
  const { posted, ...others } = notes
  await accept(askers, { ...asking, place }, person, inquiry, question, { ...others, as })
  const line = isAboutOne ? talk.caseSentPrivately : talk.sentPrivately
  return tell(askers, { ...asking, id: `${asking.id}:dm-note` }, person, say(language, line), { posted })
}

/** One case is answered privately wherever it was asked; else a place is taken that was named. */
function placeOf(place: Place, question: Question, isAboutOne: boolean): Place {
  if (place.audience === 'channel' && (isAboutOne || question.place === 'dm')) {
    return { kind: 'direct', audience: 'private' }
  }
  if (question.place === 'channel' && place.kind === 'response' && !isAboutOne) {
    return { ...place, audience: 'channel', replaces: false }
  }
  return place
}

function shapeOf({ output }: Question, isAboutOne: boolean): Shape | undefined {
  if (output === 'csv' || output === 'xlsx') {
    return { kind: 'file', format: output, of: isAboutOne ? 'rows' : 'summary' }
  }
  return isAboutOne ? { kind: 'rows', page: 0 } : undefined
}
