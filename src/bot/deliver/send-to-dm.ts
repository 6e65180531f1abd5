import type { Answer } from '../model/answer-record.ts'
import { defined } from '../model/defined.ts'
import type { Answers } from '../ports/answers.ts'

const diverted = ':dm'

/** Has an answer brought to the person's DM, once; where that is what failed, nowhere. */
export async function sendToDm(answers: Answers, record: Answer, content: Answer['content']): Promise<void> {
  if (record.id.endsWith(diverted)) return
  const { person, language, askedAt, reading, text, seesPersonal, isForgotten } = record
  const id = record.id + diverted
  await answers.create({
    id,
    person,
    place: { kind: 'direct', audience: 'private' },
    language,
    askedAt,
    ...defined({ reading, text, seesPersonal, isForgotten }),
    content,
    state: 'open',
  })
  await answers.wake(id)
}
