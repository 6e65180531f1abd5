import type { Person } from '../../../src/bot/model/answer-record.ts'
import { Failure } from '../../../src/bot/model/failure.ts'
import type { People } from '../../../src/bot/ports/people.ts'
import type { Known } from '../../../src/bot/model/known.ts'

export class PeopleTwin implements People {
  readonly #people = new Map<string, Known>()

  add(person: Partial<Known> & Pick<Person, 'id'>): void {
    const usual = { name: person.id, language: 'en', zone: 'America/Bogota' } as const
    const rights = {
      isGuest: false,
      isForeign: false,
      isBot: false,
      isAdmin: false,
      isSupervisor: false,
      isGone: false,
    }
    this.#people.set(person.id, { ...usual, ...rights, ...person })
  }

  get(id: string): Promise<Known> {
    const person = this.#people.get(id)
    return person === undefined ? Promise.reject(new Failure('slack-refused')) : Promise.resolve(person)
  }

  self(): Promise<string> {
    return Promise.resolve('UBOT')
  }
}
