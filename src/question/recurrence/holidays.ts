import type { Lattice } from '../period/lattice.ts'
import type { Stretch } from '../period/stretch.ts'
import { endOfPhrase, phrases } from '../text/phrases.ts'
import { countries } from './countries.ts'

const resting = phrases(
  'except holidays, except on holidays, except public holidays, except on public holidays, except bank holidays, but not on holidays, not on holidays, no holidays, without holidays, excluding holidays, excluding public holidays, skip holidays, skipping holidays, excepto festivos, excepto los festivos, excepto en festivos, excepto dias festivos, excepto los dias festivos, excepto feriados, excepto los feriados, menos festivos, menos los festivos, menos feriados, menos los feriados, salvo festivos, salvo los festivos, salvo feriados, salvo los feriados, sin festivos, sin feriados, except festivos, except festivo, except feriados, except feriado, no festivos, exceto feriados, exceto os feriados, exceto em feriados, exceto nos feriados, menos os feriados, menos nos feriados, sem feriados, salvo os feriados, fora feriados, fora os feriados, pulando feriados',
)
const of = new Set(['of', 'in', 'de', 'del', 'do', 'da', 'dos', 'en', 'em', 'no', 'na', 'los'])

/** "except holidays", "salvo festivos de Colombia", "exceto feriados": the country only where it is named. */
export function holidaysIn(
  { tokens }: Lattice,
  taken: ReadonlySet<number>,
): (Stretch & { readonly country?: string }) | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const end = taken.has(at) ? undefined : endOfPhrase(tokens, at, resting)
    if (end === undefined) continue
    const place = of.has(tokens[end]?.text ?? '') ? end + 1 : end
    for (const length of [2, 1]) {
      const name = tokens.slice(place, place + length).map(({ text }) => text)
      const country = countries[name.join(' ')]
      if (country !== undefined && name.length === length) return { start: at, end: place + length, country }
    }
    return { start: at, end }
  }
  return undefined
}
