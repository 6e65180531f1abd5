import type { Ids } from './ids.ts'

const lifeMs = 3_000

type Exchange =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'refused'; readonly error: string }

/** Trigger ids: each opens one modal for the person who caused it, within three seconds. */
export class Triggers {
  readonly #ids: Ids
  readonly #now: () => number
  readonly #triggers = new Map<string, { readonly person: string; readonly at: number; isUsed: boolean }>()

  constructor(ids: Ids, now: () => number) {
    this.#ids = ids
    this.#now = now
  }

  issue(person: string): string {
    const id = this.#ids.next('13345224609.738474920.')
    this.#triggers.set(id, { person, at: this.#now(), isUsed: false })
    return id
  }

  exchange(id: string): Exchange {
    const trigger = this.#triggers.get(id)
    if (trigger === undefined) return { kind: 'refused', error: 'invalid_trigger_id' }
    if (trigger.isUsed) return { kind: 'refused', error: 'exchanged_trigger_id' }
    if (this.#now() - trigger.at > lifeMs) return { kind: 'refused', error: 'expired_trigger_id' }
    trigger.isUsed = true
    return { kind: 'person', person: trigger.person }
  }
}
