import { smallWords } from '../vocabulary/small-words.ts'
import type { Lattice } from './lattice.ts'
import type { Sense } from './sense.ts'
import type { Stretch } from './stretch.ts'

const before: ReadonlySet<Sense['is']> = new Set([
  'which',
  'number',
  'ordinal',
  'edge',
  'unit',
  'article',
  'from',
  'since',
  'until',
  'before',
  'after',
  'between',
])
const leading: ReadonlySet<Sense['is']> = new Set(['since', 'until', 'before', 'after', 'between'])
const linking: ReadonlySet<Sense['is']> = new Set(['article', 'filler', 'of', 'from', 'to', 'and'])
const vague = new Set(
  'few several some couple many certain a an unos unas algunos algunas pocos pocas varios varias alguns algumas poucos poucas uns umas'.split(
    ' ',
  ),
)

/** A stretch that was not understood with the words around it that belong to it: "a few days ago", "since the flood". */
export function widened(lattice: Lattice, { start, end }: Stretch, used: ReadonlySet<number>): Stretch {
  const { tokens } = lattice
  let from = start
  while (isWord(lattice, from - 1) && !used.has(from - 1) && belongs(lattice, from - 1)) from--
  while (from < start && !vague.has(tokens[from]?.text ?? '') && isOnly(lattice, from, linking)) from++
  let to = end
  while (isWord(lattice, to) && has(lattice, to)) to++
  if (!leads(lattice, from)) return { start: from, end: to }
  while (to < from + 4 && isWord(lattice, to) && (isOnly(lattice, to, linking) || !isSmall(lattice, to))) to++
  return { start: from, end: to }
}

function belongs(lattice: Lattice, at: number): boolean {
  return (
    vague.has(lattice.tokens[at]?.text ?? '') ||
    (lattice.matches[at] ?? []).some(({ sense }) => before.has(sense.is))
  )
}

function leads(lattice: Lattice, at: number): boolean {
  return (lattice.matches[at] ?? []).some(({ sense }) => leading.has(sense.is))
}

function has(lattice: Lattice, at: number): boolean {
  return (lattice.matches[at] ?? []).some(({ sense }) => !linking.has(sense.is) && sense.is !== 'versus')
}

function isOnly(lattice: Lattice, at: number, kinds: ReadonlySet<Sense['is']>): boolean {
  const matches = lattice.matches[at] ?? []
  return matches.length > 0 && matches.every(({ sense }) => kinds.has(sense.is))
}

function isWord({ tokens }: Lattice, at: number): boolean {
  const kind = tokens[at]?.kind
  return kind === 'word' || kind === 'number'
}

function isSmall({ tokens }: Lattice, at: number): boolean {
  return smallWords.has(tokens[at]?.text ?? '')
}
