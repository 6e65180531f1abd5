/** Keeps what was used last, up to a weight; what does not fit is worked out again when it is asked for. */
export class Kept<V> {
  readonly #most: number
  readonly #entries = new Map<string, { readonly value: V; readonly weight: number }>()
  #weight = 0

  constructor(most: number) {
    this.#most = most
  }

  get(key: string, make: () => V, weigh: (value: V) => number): V {
    const entry = this.#entries.get(key) ?? this.#add(key, make(), weigh)
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  #add(key: string, value: V, weigh: (value: V) => number): { readonly value: V; readonly weight: number } {
    const entry = { value, weight: weigh(value) }
    this.#weight += entry.weight
    this.#entries.set(key, entry)
    for (const [oldest, { weight }] of this.#entries) {
      if (this.#weight <= this.#most || oldest === key) break
      this.#entries.delete(oldest)
      this.#weight -= weight
    }
    return entry
  }
}
