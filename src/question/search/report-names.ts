import { reports } from '../../report/catalogue.ts'
import type { Report } from '../../report/declaration/declaration.ts'
import { wordsOf } from '../text/words-of.ts'

/** A name that stands in a text word for word; tokens `[start, end)`. */
export interface NamedReports {
  /** Those whose title it is, else those that have it among their words. */
  readonly reports: readonly Report[]
  readonly isTitle: boolean
  readonly start: number
  readonly end: number
}

interface Name {
  readonly words: readonly string[]
  readonly report: Report
  readonly isTitle: boolean
}

const byFirstWord = index()

/** The longest title or word of the catalogue in a text; `words` are its folded tokens, empty for signs. */
export function namedIn(words: readonly string[]): NamedReports | undefined {
  const places = words.flatMap((word, at) => (word === '' ? [] : [at]))
  const said = places.map((at) => (words[at] === 'x' ? 'por' : (words[at] ?? '')))
  let best: { readonly names: readonly Name[]; readonly at: number; readonly length: number } | undefined
  for (let at = 0; at < said.length; at++) {
    const names = namesAt(said, at)
    const length = names[0]?.words.length ?? 0
    if (length > (best?.length ?? 0)) best = { names, at, length }
  }
  if (best === undefined) return undefined
  const { names, at, length } = best
  const titled = names.filter(({ isTitle }) => isTitle)
  return {
    reports: [...new Set((titled.length > 0 ? titled : names).map(({ report }) => report))],
    isTitle: titled.length > 0,
    start: places[at] ?? 0,
    end: (places[at + length - 1] ?? 0) + 1,
  }
}

/** The names of the greatest length that begin at a word. */
function namesAt(said: readonly string[], at: number): readonly Name[] {
  const found = (byFirstWord.get(said[at] ?? '') ?? []).filter(({ words }) =>
    words.every((word, offset) => said[at + offset] === word),
  )
  return found.filter(({ words }) => words.length === found[0]?.words.length)
}

/** Longest names first. */
function index(): ReadonlyMap<string, readonly Name[]> {
  const names = reports.flatMap((report) => [
    ...Object.values(report.title).map((name) => ({ words: wordsOf(name), report, isTitle: true })),
    ...[report.words, ...Object.values(report.asks ?? {})]
      .flatMap((names) => Object.values(names).flat())
      .map((name) => ({ words: wordsOf(name), report, isTitle: false })),
  ])
  names.sort((one, other) => other.words.length - one.words.length)
  return Map.groupBy(names, ({ words }) => words[0] ?? '')
}
