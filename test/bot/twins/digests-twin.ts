import type { Digest, DigestChange, Digests, Trace } from '../../../src/bot/model/digest.ts'
import { nextSlot } from '../../../src/question/recurrence/next-slot.ts'
import type { Schedule } from '../../../src/question/recurrence/schedule.ts'

/** Digests without a clock: the test runs what is due. No day is a holiday. */
export class DigestsTwin implements Digests {
  readonly #digests = new Map<string, Digest>()
  readonly traces: { readonly digest: string; readonly trace: Trace }[] = []

  create(digest: Digest, trace: Trace): Promise<boolean> {
    if (this.#digests.has(digest.id)) return Promise.resolve(false)
    this.#digests.set(digest.id, structuredClone(digest))
    this.traces.push({ digest: digest.id, trace })
    return Promise.resolve(true)
  }

  get(id: string): Promise<Digest | undefined> {
    return Promise.resolve(structuredClone(this.#digests.get(id)))
  }

  all(): Promise<readonly Digest[]> {
    return Promise.resolve(structuredClone([...this.#digests.values()]))
  }

  drop(id: string): Promise<void> {
    this.#digests.delete(id)
    return Promise.resolve()
  }

  change(id: string, change: DigestChange, trace: Trace): Promise<Digest> {
    this.traces.push({ digest: id, trace })
    return this.note(id, change)
  }

  note(id: string, change: DigestChange): Promise<Digest> {
    const digest = this.#digests.get(id)
    if (digest === undefined) return Promise.reject(new Error(`No digest ${id}`))
    const changed = { ...digest, ...structuredClone(change) }
    this.#digests.set(id, changed)
    return Promise.resolve(structuredClone(changed))
  }

  nextSlot(schedule: Schedule, after: number): Promise<number | undefined> {
    return Promise.resolve(nextSlot(schedule, after))
  }
}
