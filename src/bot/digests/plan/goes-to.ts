import type { Known } from '../../model/known.ts'
import { type Ruling, whereTo } from '../../model/policy.ts'
import type { Digest } from '../../model/digest.ts'
import { placeOf } from './edition-answer.ts'

/** Whether a digest may be posted in its place, asked by its owner. */
export function goesTo(
  { questions, place }: Pick<Digest, 'questions' | 'place'>,
  owner: Pick<Known, 'isSupervisor'>,
): Ruling {
  return whereTo(questions, undefined, owner, placeOf(place))
}
