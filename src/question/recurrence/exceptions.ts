import type { Lattice } from '../period/lattice.ts'
import { senses } from '../period/reader.ts'
import type { Stretch } from '../period/stretch.ts'
import type { Token } from '../text/tokens.ts'
import { exceptWords } from '../vocabulary/narrowing.ts'
import { countries, demonyms } from './countries.ts'

/** The days on which nothing is sent; holidays of a country only where it is named. */
export interface Exceptions extends Stretch {
  readonly weekdays: readonly number[]
  readonly holidays?: { readonly country?: string }
}

const leaving = new Set([...exceptWords, 'not', 'nao', 'menos', 'skip', 'skipping', 'pulando', 'saltando'])
const between = new Set(
  'on in the all and or any public bank national official en los las el la dias y e o em nos nas os as a ao aos ,'.split(
    ' ',
  ),
)
const of = new Set('of in de del do da dos en em no na los'.split(' '))
const singular = /^(?:holiday|festivo|feriado)$/u
const plural = /^(?:holidays|festivos|feriados)$/u

/** "except Saturdays and Colombian holidays", "menos los domingos y festivos", "exceto feriados do Brasil". */
export function exceptionsIn(lattice: Lattice, taken: ReadonlySet<number>): Exceptions | undefined {
  const { tokens } = lattice
  for (const [start, { text }] of tokens.entries()) {
    // "no holidays", but "no domingo" is "on Sunday".
    const isNo = text === 'no' && plural.test(tokens[start + 1]?.text ?? '')
    if (taken.has(start) || !(isNo || leaving.has(text))) continue
    const found = listAt(lattice, start)
    if (found !== undefined) return found
  }
  return undefined
}

function listAt(lattice: Lattice, start: number): Exceptions | undefined {
  const weekdays: number[] = []
  let holidays: Exceptions['holidays']
  let end = start + 1
  for (;;) {
    let place = end
    while (between.has(lattice.tokens[place]?.text ?? '')) place++
    const [weekday] = senses(lattice, place, 'weekday')
    const resting = weekday === undefined ? holidaysAt(lattice.tokens, place) : undefined
    if (weekday !== undefined) weekdays.push(weekday.sense.weekday)
    else if (resting === undefined) break
    else holidays = resting.country === undefined ? {} : { country: resting.country }
    end = weekday?.end ?? resting?.end ?? end
  }
  if (end === start + 1) return undefined
  return { start, end, weekdays, ...(holidays && { holidays }) }
}

/** "Brazilian public holidays", "festivos colombianos", "feriados do Brasil". */
function holidaysAt(
  tokens: readonly Token[],
  at: number,
): { readonly country?: string; readonly end: number } | undefined {
  const textAt = (place: number) => tokens[place]?.text ?? ''
  const before = demonymOf(textAt(at))
  let noun = before === undefined ? at : at + 1
  while (between.has(textAt(noun))) noun++
  if (!plural.test(textAt(noun)) && !singular.test(textAt(noun))) return undefined
  const next = noun + 1
  const behind = before ?? demonymOf(textAt(next))
  if (behind !== undefined) return { country: behind, end: before === undefined ? next + 1 : next }
  const place = of.has(textAt(next)) ? next + 1 : next
  for (const length of [2, 1]) {
    const country =
      countries[
        tokens
          .slice(place, place + length)
          .map(({ text }) => text)
          .join(' ')
      ]
    if (country !== undefined) return { country, end: place + length }
  }
  return { end: next }
}

/** The country that an adjective belongs to, in whatever gender and number. */
function demonymOf(word: string): string | undefined {
  return Object.entries(demonyms).find(([stem]) => word.startsWith(stem))?.[1]
}
