import { fold } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { abbreviations, places } from './zones.ts'

const byPlace = index()
const before = [
  'hora de',
  'hora',
  'horario de',
  'horario',
  'time in',
  'tiempo de',
  'no horario de',
  'fuso de',
]
const after = ['time', 'local time', 'timezone', 'time zone']

/** A zone that is named with an hour: "new york time", "hora de Bogotá", "horário de São Paulo". */
export function zoneAt(
  tokens: readonly Token[],
  at: number,
): { readonly zone: string; readonly start: number; readonly end: number } | undefined {
  const plain = codeAt(tokens, at)
  if (plain !== undefined) return { ...plain, start: at }
  for (let length = 3; length >= 1; length--) {
    const zone = byPlace.get(textOf(tokens, at, at + length))
    if (zone === undefined || at + length > tokens.length) continue
    const ahead = after.find(
      (phrase) => textOf(tokens, at + length, at + length + phrase.split(' ').length) === phrase,
    )
    if (ahead !== undefined) return { zone, start: at, end: at + length + ahead.split(' ').length }
    const behind = before.find(
      (phrase) =>
        at >= phrase.split(' ').length && textOf(tokens, at - phrase.split(' ').length, at) === phrase,
    )
    if (behind !== undefined) return { zone, start: at - behind.split(' ').length, end: at + length }
  }
  return undefined
}

/** "UTC", "GMT-3", "America/New_York": no word beside it is needed. */
function codeAt(
  tokens: readonly Token[],
  at: number,
): { readonly zone: string; readonly end: number } | undefined {
  const [token, sign, hours] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token === undefined) return undefined
  const code = /^(?:UTC|GMT|Z)$/u.test(token.raw.toUpperCase()) && token.raw.length > 1
  const isShifted = code && (sign?.text === '-' || sign?.text === '+' || sign?.text === '\u2212')
  if (isShifted && hours?.kind === 'number' && Number(hours.text) <= 14) {
    // The sign of these names is turned round: Etc/GMT+3 is three hours behind.
    const behind = sign.text === '+' ? '-' : '+'
    return { zone: `Etc/GMT${Number(hours.text) === 0 ? '' : behind + Number(hours.text)}`, end: at + 3 }
  }
  if (code) return { zone: 'UTC', end: at + 1 }
  const short = /^[A-Z]{3}$/u.test(token.raw) ? abbreviations[token.text] : undefined
  if (short !== undefined) return { zone: short, end: at + 1 }
  for (const length of [7, 5, 3]) {
    const named = names.get(
      tokens
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(''),
    )
    if (named !== undefined) return { zone: named, end: at + length }
  }
  return undefined
}

/** The zone of a city or country, however it is written. */
export function zoneOfPlace(name: string): string | undefined {
  return byPlace.get(fold(name.trim()))
}

function textOf(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ')
}

const names = new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]))

function index(): ReadonlyMap<string, string> {
  const cities = Intl.supportedValuesOf('timeZone').map(
    (zone) => [fold(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')), zone] as const,
  )
  return new Map([...cities, ...Object.entries(places)])
}
