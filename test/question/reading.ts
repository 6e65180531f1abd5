import type { Reading, Understanding } from '../../src/question/understanding.ts'
import type { Filter } from '../../src/report/model/summary.ts'

const zoneOffset = '-05:00'

/** 2026-03-18 is a Wednesday; 15:30 in Bogota. */
export const now = Date.parse(`2026-03-18T15:30:00${zoneOffset}`)

/** The reading of a row as an object: reports that are right, and what else was understood. */
export function expectedOf(notation: string): {
  readonly kind: string
  readonly reports: readonly string[]
  readonly rest: Record<string, unknown>
} {
  const [head = '', ...parts] = notation.split(' ')
  const isOther = /^(?:ask|future|nothing|command:)/u.test(head)
  const all = isOther || !/^[a-z]+_|^-$/u.test(head) ? notation.split(' ').slice(isOther ? 1 : 0) : parts
  const rest: Record<string, unknown> = { by: [], params: {}, filters: [] }
  for (const part of all) add(rest, part)
  return { kind: isOther ? head : 'question', reports: isOther ? [] : head.split('|'), rest }
}

function add(rest: Record<string, unknown>, part: string): void {
  const [name = '', value = ''] = part.startsWith('@') ? ['@', part.slice(1)] : split(part)
  const words = value.replaceAll('+', ' ')
  switch (name) {
    case '@':
      rest['period'] = span(value)
      break
    case 'vs@':
      rest['compare'] = span(value)
      break
    case 'by':
      rest['by'] = value.split(',')
      break
    case 'top':
      rest['top'] = Number(value)
      break
    case 'filter':
    case 'not':
      rest['filters'] = [
        ...(rest['filters'] as Filter[]),
        name === 'not' ? { words, negated: true } : { words },
      ]
      break
    case 'campaign':
    case 'skill':
    case 'agent':
      rest['params'] = { [`${name}_id`]: value }
      break
    case 'sl':
      rest['threshold'] = Number(value)
      break
    case 'to':
      rest['place'] = value
      break
    case 'csv':
    case 'xlsx':
    case 'chart':
    case 'table':
      rest['output'] = name
      break
    default:
      throw new Error(`No such notation: ${part}`)
  }
}

function split(part: string): readonly string[] {
  if (part.startsWith('vs@')) return ['vs@', part.slice(3)]
  const colon = part.indexOf(':')
  return colon < 0 ? [part] : [part.slice(0, colon), part.slice(colon + 1)]
}

function span(text: string): string {
  const [from = '', to = from] = text.split('..')
  return `${stamp(from)}/${to.includes('T') ? stamp(to) : stamp(dayAfter(to))}`
}

function stamp(text: string): string {
  const [day = '', clock = '00'] = text.split('T')
  return `${day}T${clock.includes(':') ? clock : `${clock}:00`}`
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** What was understood, in the same form; words of filters are folded, their columns are left to other tests. */
export function readingOf(understanding: Understanding): Record<string, unknown> {
  const reading = partsOf(understanding)
  if (reading === undefined) return {}
  const { period, compare, by, params, filters, top, threshold, output, place } = reading
  const plain = ({ words, negated }: Filter) => ({ words: fold(words), ...(negated ? { negated } : {}) })
  return {
    by,
    params,
    filters: filters.map(plain),
    ...(period && { period: local(period) }),
    ...(compare && { compare: local(compare) }),
    ...(top !== undefined && { top }),
    ...(threshold !== undefined && { threshold }),
    ...(output && { output }),
    ...(place !== undefined && { place }),
  }
}

export function partsOf(understanding: Understanding): Reading | undefined {
  switch (understanding.kind) {
    case 'question':
      return understanding.question
    case 'ask-back':
    case 'future':
      return understanding.reading
    case 'command':
    case 'nothing':
      return undefined
  }
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function local({ start, end }: { readonly start: number; readonly end: number }): string {
  return [start, end].map((at) => new Date(at - 5 * 3_600_000).toISOString().slice(0, 16)).join('/')
}
