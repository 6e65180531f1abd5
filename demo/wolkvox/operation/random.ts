/** Numbers that look random and are always the same for the same seed. */
export class Random {
  #state: number

  constructor(...seed: readonly (string | number)[]) {
    this.#state = hashOf(seed.join('|'))
  }

  /** 0 up to, not including, 1 (mulberry32). */
  unit(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1))
  }

  /** A whole number from `low` to `high` that is mostly small, as durations are. */
  short(low: number, high: number): number {
    return low + Math.floor(this.unit() ** 2.5 * (high - low + 1))
  }

  chance(share: number): boolean {
    return this.unit() < share
  }

  pick<T>(list: readonly T[]): T {
    return at(list, this.int(0, list.length - 1))
  }

  /** One of the list, by the weight that each element carries. */
  weighted<T extends { readonly weight: number }>(list: readonly T[]): T {
    let left = this.unit() * list.reduce((sum, { weight }) => sum + weight, 0)
    for (const element of list) {
      left -= element.weight
      if (left < 0) return element
    }
    return at(list, list.length - 1)
  }
}

export function at<T>(list: readonly T[], index: number): T {
  const element = list[index]
  if (element === undefined) throw new RangeError(`nothing at ${index} of ${list.length}`)
  return element
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
