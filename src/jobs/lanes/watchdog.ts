/**
 * Barks for a job whose lock was not seen renewed for too long. While Redis hangs, BullMQ's renewal hangs as well and
 * reports nothing, and in the meantime the job may have been given to somebody else.
 */
export class Watchdog {
  readonly #patienceMs: number
  readonly #bark: (job: string) => void
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor(patienceMs: number, bark: (job: string) => void) {
    this.#patienceMs = patienceMs
    this.#bark = bark
  }

  see(job: string): void {
    this.forget(job)
    this.#timers.set(
      job,
      setTimeout(() => this.#bark(job), this.#patienceMs),
    )
  }

  forget(job: string): void {
    clearTimeout(this.#timers.get(job))
    this.#timers.delete(job)
  }

  stop(): void {
    for (const job of this.#timers.keys()) this.forget(job)
  }
}
