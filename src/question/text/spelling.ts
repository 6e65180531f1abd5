const shortest = 5

/**
 * Finds the one known word that a mistyped word stands for: one letter more, less, other, or two swapped; a short word
 * that lacks a letter, "chts"; or another that sounds the same, "yamadas".
 */
export class Spelling {
  readonly #known = new Set<string>()
  readonly #neighbours = new Map<string, string[]>()
  readonly #sounds = new Map<string, string>()

  constructor(words: Iterable<string>) {
    for (const word of words) this.#known.add(word)
    for (const word of this.#known) {
      if (word.length < shortest - 1) continue
      if (word.length >= shortest && !this.#sounds.has(soundOf(word))) this.#sounds.set(soundOf(word), word)
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

  /** Words of more than thirty letters are taken as they are, and short ones that could be a name. */
  nearest(word: string): readonly string[] {
    if (word.length > 30 || this.#known.has(word)) return []
    if (word.length < shortest) return this.#lackingOne(word)
    const found = new Set<string>()
    for (const variant of [word, ...withoutOne(word)]) {
      for (const candidate of this.#neighbours.get(variant) ?? []) {
        if (candidate.length < shortest) continue
        if (candidate[0] === word[0] && isOneEditApart(word, candidate)) found.add(candidate)
      }
    }
    const alike = this.#sounds.get(soundOf(word))
    return found.size > 0 || alike === undefined ? [...found] : [alike]
  }

  /** A vowel, or a letter that stands there twice: "canl", "skil". A word with two vowels may be a name. */
  #lackingOne(word: string): readonly string[] {
    if (word.length < shortest - 2 || vowelsIn(word) > 1) return []
    const longer = [...new Set(this.#neighbours.get(word))].filter(
      (candidate) =>
        candidate.length === word.length + 1 &&
        candidate[0] === word[0] &&
        (vowelsIn(candidate) > vowelsIn(word) || /(.)\1/u.test(candidate)),
    )
    return longer.length === 1 ? longer : []
  }
}

function vowelsIn(word: string): number {
  return word.match(/[aeiou]/gu)?.length ?? 0
}

/** As Spanish and Portuguese say it: "serrados" for "cerrados", "yamadas" for "llamadas". */
function soundOf(word: string): string {
  return word
    .replaceAll('ll', 'y')
    .replaceAll(/(?<!c)h/gu, '')
    .replaceAll(/z|c(?=[ei])/gu, 's')
    .replaceAll(/qu(?=[ei])|k/gu, 'c')
    .replaceAll('v', 'b')
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
