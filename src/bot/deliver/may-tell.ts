import type { Answer, AnswerShape } from '../model/answer-record.ts'
import { type AskedSubject, whereTo } from '../model/policy.ts'
import type { People } from '../ports/people.ts'

/** Whether an answer may still be told where it goes: its asker may be a supervisor no more, and a record may be old. */
export async function mayTell(
  { people }: { readonly people: Pick<People, 'get'> },
  { person, place }: Pick<Answer, 'person' | 'place'>,
  subjects: readonly AskedSubject[],
  as?: AnswerShape,
): Promise<boolean> {
  const isForAll = whereTo(subjects, as, { isSupervisor: false }, place) === 'here'
  return isForAll || whereTo(subjects, as, await people.get(person.id), place) === 'here'
}
