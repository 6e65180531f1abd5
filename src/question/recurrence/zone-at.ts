import { fold } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { places } from './zones.ts'

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

function index(): ReadonlyMap<string, string> {
  const cities = Intl.supportedValuesOf('timeZone').map(
    (zone) => [fold(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')), zone] as const,
  )
  return new Map([...cities, ...Object.entries(places)])
}
