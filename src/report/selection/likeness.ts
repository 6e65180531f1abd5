import { fold } from './fold.ts'

const negations = new Set(['no', 'not', 'non', 'sin', 'nao', 'un'])

/** How well words name a value, 3 the same, 2 its beginning, 1 part of it, 0 not at all. */
export function likeness(words: string, value: string): 0 | 1 | 2 | 3 {
  const asked = tokens(words)
  const there = tokens(value)
  if (asked.length === 0 || asked.length > there.length) return 0
  const at = there.findIndex((_, start) => asked.every((token, index) => token === there[start + index]))
  if (at === 0) return asked.length === there.length ? 3 : 2
  if (at > 0) return negations.has(there[at - 1] ?? '') ? 0 : 1
  return asked.every((token, index) => begins(token, there[index] ?? '')) ? 1 : 0
}

/** Whether words can only be an id: one word with a digit in it, or a phone number in groups. */
export function isSingleId(words: string): boolean {
  return /^\S*\d\S*$/.test(words.trim()) || isPhone(words)
}

/** Whether words hold what only a customer, contact or session goes by: a long number however it is grouped, an e-mail. */
export function namesOne(words: string): boolean {
  return /(?:\d[\s().-]*){7,}|\S@\S+\.\S/.test(words.normalize('NFKC'))
}

/**
 * Whether two ids are one, however they are punctuated, with the zeros before them or without; a phone number goes with
 * its country's code or without.
 */
export function isSameId(one: string, other: string): boolean {
  const [a, b] = [one, other].map((id) =>
    fold(id)
      .replaceAll(' ', '')
      .replace(/^0+(?=\d)/, ''),
  )
  if (a === undefined || b === undefined) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long || (isPhone(short) && isPhone(long) && long.endsWith(short))
}

/** A number of ten digits or more, with its country's code or without. */
function isPhone(text: string): boolean {
  return /^\s*\+?(?:\d[ -]?){9,14}\d\s*$/.test(text)
}

/** From 0 to 1: how many pairs of letters two texts share. */
export function resemblance(one: string, other: string): number {
  const [pairs, others] = [letterPairs(one), letterPairs(other)]
  const size = pairs.size + others.size
  return size === 0 ? 0 : (2 * pairs.intersection(others).size) / size
}

/** Plural and singular are one: chats, chat. */
function tokens(text: string): readonly string[] {
  const folded = fold(text)
  if (folded === '') return []
  return folded.split(' ').map((token) => (token.length > 3 ? token.replace(/s$/, '') : token))
}

function begins(token: string, other: string): boolean {
  const [short, long] = token.length < other.length ? [token, other] : [other, token]
  return short.length > 3 && long.startsWith(short)
}

function letterPairs(text: string): Set<string> {
  const folded = fold(text)
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2)))
}
