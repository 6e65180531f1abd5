import type { Details } from './read-details.ts'
import type { Token } from './text/tokens.ts'

/** Greetings and thanks: nothing is asked, and nothing is left that could be. */
export function isSmallTalk({ reading, choice, time, unknown, beyond, cleared }: Details): boolean {
  if (beyond !== undefined || cleared.size > 0) return false
  const { language: _, weekStart: __, params, by, filters, ...said } = reading
  const isSaid = Object.values(said).some((value) => value !== undefined)
  if (isSaid || by.length > 0 || filters.length > 0 || Object.keys(params).length > 0) return false
  return choice.notions.size === 0 && unknown.length === 0 && time.problem === undefined
}

const leaving = new Set(
  'cancel|cancel it|cancel that|cancel this|never mind|nevermind|forget it|forget that|forget about it|leave it|stop|cancela|cancelar|cancelalo|cancele|cancela eso|olvida|olvidalo|olvida eso|olvidelo|dejalo|dejalo asi|deja asi|no importa|ya no|esquece|esqueca|esquece isso|deixa|deixa pra la|deixa para la|deixa quieto|cancela isso|cancele isso|pare|para'.split(
    '|',
  ),
)

/** Whoever says so wants nothing any more. */
export function isLeaving(words: readonly string[]): boolean {
  return leaving.has(words.filter((word) => /\p{L}/u.test(word)).join(' '))
}

/** "gracias crack!": whom is thanked is nothing to look for. */
export function isThanking(tokens: readonly Token[], { choice, time, reading, unknown }: Details): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const isAlone = choice.notions.size === 0 && time.period === undefined && reading.by.length === 0
  return isAlone && words.length <= 4 && unknown.length <= 1 && isThanks(words.slice(0, 1))
}

const thanks = /^(?:gracias|thanks|thank|thx|ty|obrigad[oa]|valeu|brigad[oa])$/u

export function isThanks(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => thanks.test(text))
}
