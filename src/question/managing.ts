import { endOfPhrase } from './text/phrases.ts'
import type { Token } from './text/tokens.ts'
import type { Deed } from './understanding.ts'
import { deeds, digestNames, recurring, reportNames } from './vocabulary/managing.ts'

export interface Managing {
  readonly deed: Deed
  /** The words that are left, which say of what the digest is. */
  readonly about: readonly Token[]
}

/** Behind what politeness stands before the deed, and how far from it the digest is named. */
const polite = new Set(
  'please por favor porfa porfavor can could you would podrias puedes pode poderia favor hey oye oi'.split(
    ' ',
  ),
)
const farthest = 8
const clockOrDay = /^(?:las?|los|das?|as|at|the|on)$/u

/** "pausa el resumen de abandono", "move my digest to 9am": what is to be done with a digest that is there. */
export function managingIn(tokens: readonly Token[]): Managing | undefined {
  const start = tokens.findIndex(({ text, kind }) => kind !== 'sign' && !polite.has(text))
  const name = digestAt(tokens, start)
  if (name === undefined) return undefined
  for (const deed of ['resume', 'pause', 'delete', 'edit'] as const) {
    const end = endOfPhrase(tokens, start, deeds[deed])
    if (end === undefined || name.start < end || name.start > end + farthest) continue
    const about = tokens.filter((_, at) => at >= end && (at < name.start || at >= name.end))
    return deed === 'edit' && !about.some(({ text }) => isChange(text)) ? undefined : { deed, about }
  }
  return undefined
}

/** What of a digest can be changed in words: its hour, and a file with it. */
function isChange(word: string): boolean {
  return /^(?:\p{Nd}{1,2}|noon|mediodia|midnight|excel|xlsx|csv|planilha|spreadsheet)$/u.test(word)
}

/** "a daily report" is a new one. */
const indefinite = /^(?:an?|una?|uma?|new|nuev[oa]|nov[oa])$/u

function digestAt(
  tokens: readonly Token[],
  from: number,
): { readonly start: number; readonly end: number } | undefined {
  for (let start = from + 1; start < tokens.length; start++) {
    const isNew = [start - 1, start - 2].some((at) => indefinite.test(tokens[at]?.text ?? ''))
    const digest = endOfPhrase(tokens, start, digestNames)
    if (digest !== undefined) return isNew ? undefined : { start, end: digest }
    const report = endOfPhrase(tokens, start, reportNames)
    const end = report && endOfRecurring(tokens, start, report)
    if (end !== undefined) return isNew ? undefined : { start, end }
  }
  return undefined
}

/** "daily report", "reporte diario", "reporte de las 8", "relatório das 8h", "the report on Mondays". */
function endOfRecurring(tokens: readonly Token[], start: number, end: number): number | undefined {
  const behind = endOfPhrase(tokens, end, recurring)
  if (behind !== undefined) return behind
  // "the daily service level report", "the monday report"
  const ahead = [start - 1, start - 2, start - 3, start - 4]
  if (ahead.some((at) => endOfPhrase(tokens, at, recurring) !== undefined || isEnglishDay(tokens[at])))
    return end
  const [link, article, number] = [tokens[end], tokens[end + 1], tokens[end + 2]]
  const isOf = /^(?:de|at|on|das|dos)$/u.test(link?.text ?? '')
  if (isOf && isTime(article)) return end + 2
  return isOf && clockOrDay.test(article?.text ?? '') && isTime(number) ? end + 3 : undefined
}

function isTime(token: Token | undefined): boolean {
  return token?.kind === 'number' || weekday.test(token?.text ?? '')
}

function isEnglishDay(token: Token | undefined): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(token?.text ?? '')
}

const weekday =
  /^(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|\p{L}+days|segundas?|tercas?|quartas?|quintas?|sextas?)$/u
