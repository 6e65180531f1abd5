/** Makes Slack's ids and message timestamps; each is new, and timestamps grow even where the clock stands still. */
export class Ids {
  readonly #now: () => number
  #lastMicros = 0
  #count: number

  /** `given` are more than were made before. */
  constructor(now: () => number, given = 0) {
    this.#now = now
    this.#count = given
  }

  ts(): string {
    this.#lastMicros = Math.max(this.#lastMicros + 1, Math.floor(this.#now() * 1000))
    const digits = String(this.#lastMicros).padStart(16, '0')
    return `${digits.slice(0, -6)}.${digits.slice(-6)}`
  }

  next(prefix: string): string {
    this.#count += 1
    return `${prefix}${this.#count.toString(36).toUpperCase().padStart(8, '0')}`
  }
}
