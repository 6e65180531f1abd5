const shortest = 5

/** Finds the one known word that a mistyped word stands for: one letter more, less, other, or two swapped. */
export class Spelling {
  readonly #known = new Set<string>()
  readonly #neighbours = new Map<string, string[]>()

  constructor(words: Iterable<string>) {
    for (const word of words) this.#known.add(word)
    for (const word of this.#known) {
      if (word.length < shortest) continue
      for (const variant of [word, ...withoutOne(word)]) {
        const list = this.#neighbours.get(variant)
        if (list === undefined) this.#neighbours.set(variant, [word])
        else list.push(word)
      }
    }
  }

  has(word: string): boolean {
    return this.#known.has(word)
  }

  /** Words of fewer than five letters, or of more than thirty, are taken as they are. */
  nearest(word: string): readonly string[] {
    if (word.length < shortest || word.length > 30 || this.#known.has(word)) return []
    const found = new Set<string>()
    for (const variant of [word, ...withoutOne(word)]) {
      for (const candidate of this.#neighbours.get(variant) ?? []) {
        if (candidate[0] === word[0] && isOneEditApart(word, candidate)) found.add(candidate)
      }
    }
    return [...found]
  }
}

function withoutOne(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))
}

function isOneEditApart(one: string, other: string): boolean {
  let head = 0
  while (head < one.length && one[head] === other[head]) head++
  let tail = 0
  const rest = Math.min(one.length, other.length) - head
  while (tail < rest && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  const left = one.slice(head, one.length - tail)
  const right = other.slice(head, other.length - tail)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
