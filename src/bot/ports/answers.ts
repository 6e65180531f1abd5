import type { Answer } from '../answer-record.ts'

/** The records of questions and answers. Implemented in `jobs/`. */
export interface Answers {
  /** Stores a new record; false when one of this id is there already. */
  create(answer: Answer): Promise<boolean>
  get(id: string): Promise<Answer | undefined>
  update(id: string, change: Partial<Omit<Answer, 'id'>>): Promise<Answer>
  /** Has `answer` worked on soon, by any process; any number of times without harm. */
  wake(id: string): Promise<void>
}
