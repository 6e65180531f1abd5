import type { Answer } from '../model/answer-record.ts'

/** The records of questions and answers. Implemented in `jobs/`. */
export interface Answers {
  /** Stores a new record; false when one of this id is there already. */
  create(answer: Answer): Promise<boolean>
  get(id: string): Promise<Answer | undefined>
  update(id: string, change: Partial<Omit<Answer, 'id'>>): Promise<Answer>
  /** As `update`, where these fields are still as they were read, at one stroke; else undefined, and nothing is changed. */
  updateAsRead(
    read: Answer,
    fields: readonly (keyof Answer)[],
    change: Partial<Omit<Answer, 'id'>>,
  ): Promise<Answer | undefined>
  /** Has `answer` worked on soon, by any process; any number of times without harm. */
  wake(id: string): Promise<void>
}
