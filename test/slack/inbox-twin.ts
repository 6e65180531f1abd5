import { Failure } from '../../src/bot/model/failure.ts'
import type { Inbox } from '../../src/bot/ports/inbox.ts'
import { Watched } from './watched.ts'

/** The inbox in memory; can be down, and can be left with what a dead process took in hand. */
export class InboxTwin extends Watched implements Inbox {
  readonly stored = new Map<string, unknown>()
  readonly finished = new Set<string>()
  isDown = false

  async store(id: string, delivery: unknown): Promise<boolean> {
    if (this.isDown) throw new Failure('redis-down')
    if (this.stored.has(id)) return false
    this.stored.set(id, structuredClone(delivery))
    this.changed()
    return true
  }

  async done(id: string): Promise<void> {
    if (this.isDown) throw new Failure('redis-down')
    this.finished.add(id)
    this.changed()
  }

  async abandoned(): Promise<readonly { readonly id: string; readonly delivery: unknown }[]> {
    const left = [...this.stored].filter(([id]) => !this.finished.has(id))
    return left.map(([id, delivery]) => ({ id, delivery }))
  }
}
