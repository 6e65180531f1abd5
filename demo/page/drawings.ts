/** Messages that were drawn before: a change to one does not draw the others again. */
export interface Drawings {
  get(key: string, draw: () => string): string
}

const mostKept = 2000

export function createDrawings(): Drawings {
  const kept = new Map<string, string>()
  return {
    get(key, draw) {
      const known = kept.get(key)
      if (known !== undefined) return known
      if (kept.size >= mostKept) kept.clear()
      const drawn = draw()
      kept.set(key, drawn)
      return drawn
    },
  }
}
