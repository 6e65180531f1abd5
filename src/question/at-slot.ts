import { readTime, periodOf } from './read-time.ts'
import { latticeOf } from './period/lattice.ts'
import { sentenceOf } from './details/sentence.ts'
import { mend } from './mending/mend.ts'
import { tokenise } from './text/tokens.ts'
import type { Context, Reading } from './understanding.ts'

/**
 * A reading with its calendar words read at another time: "yesterday" is the day before the slot. Without words the
 * period stays as it is. Times in epoch ms, `zone` is IANA.
 */
export function readAt(
  reading: Reading,
  slot: number,
  zone: string,
  weekStart: Context['weekStart'] = 'monday',
): Reading {
  const { mended: _, ...settled } = reading
  const { when, language, period: __, compare: ___, ...rest } = settled
  if (when === undefined) return settled
  const context = { now: slot, zone, language, weekStart }
  const tokens = mend(tokenise(when), new Set())
  const sentence = sentenceOf(tokens)
  const time = readTime(sentence, latticeOf(tokens, language), { used: new Set() }, language, context)
  if (time.problem !== undefined || time.period === undefined) return settled
  const compare = time.compare && periodOf(time.compare, context)
  return {
    ...rest,
    language,
    when,
    period: periodOf(time.period, context),
    ...(compare && { compare: { start: compare.start, end: compare.end } }),
  }
}

/** The reading with words for its period that hold at the time when it was asked, if there are any. */
export function withWords(
  reading: Reading,
  askedAt: number,
  zone: string,
  weekStart?: Context['weekStart'],
): Reading {
  const { when, ...rest } = reading
  if (when !== undefined && isRead(when)) return reading
  const words = rest.period && wordsInUse[rest.language].find(isRead)
  return words === undefined ? rest : { ...rest, when: words }

  function isRead(words: string): boolean {
    const { period } = readAt({ ...rest, when: words }, askedAt, zone, weekStart)
    return period?.start === rest.period?.start && period?.end === rest.period?.end
  }
}

/** Periods as their words say them, nearest first: what a button made has none. */
const wordsInUse = {
  en: [
    'today',
    'yesterday',
    'this week',
    'last week',
    'this month',
    'last month',
    ...counted((days) => `${days} days ago`, 31),
    ...counted((days) => `last ${days} days`, 31),
    'this quarter',
    'last quarter',
    'this year',
    'last year',
    'last hour',
    'last 2 hours',
  ],
  es: [
    'hoy',
    'ayer',
    'esta semana',
    'la semana pasada',
    'este mes',
    'el mes pasado',
    ...counted((days) => `hace ${days} días`, 31),
    ...counted((days) => `últimos ${days} días`, 31),
    'este trimestre',
    'el trimestre pasado',
    'este año',
    'el año pasado',
    'última hora',
    'últimas 2 horas',
  ],
  pt: [
    'hoje',
    'ontem',
    'esta semana',
    'semana passada',
    'este mês',
    'mês passado',
    ...counted((days) => `${days} dias atrás`, 31),
    ...counted((days) => `últimos ${days} dias`, 31),
    'este trimestre',
    'trimestre passado',
    'este ano',
    'ano passado',
    'última hora',
    'últimas 2 horas',
  ],
} as const satisfies Record<Reading['language'], readonly string[]>

function counted(words: (days: number) => string, most: number): readonly string[] {
  return Array.from({ length: most - 1 }, (_, index) => words(index + 2))
}
