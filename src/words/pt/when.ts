import type { SpanName } from '../span.ts'

/** The weekdays are feminine, save these two: "na segunda", "no sábado". */
export function isMasculine(day: string): boolean {
  return day.startsWith('sábado') || day.startsWith('domingo')
}

function dayOf({ day, from, to }: Extract<SpanName, { kind: 'hours' }>): string {
  return from === '00:00' ? `${day} até ${to}` : `${day}, ${from}–${to}`
}

function onDay(day: string): string {
  return `${isMasculine(day) ? 'no' : 'na'} ${day}`
}

function toDay(day: string): string {
  return `${isMasculine(day) ? 'ao' : 'à'} ${day}`
}

/** In a sentence. */
export function when(span: SpanName): string {
  switch (span.kind) {
    case 'moment':
      return `agora (${span.clock})`
    case 'day':
      return onDay(span.day)
    case 'hours':
      return onDay(dayOf(span))
    case 'days':
    case 'moments':
      return `de ${span.first} a ${span.last}`
  }
}

/** After "em relação": "à terça 17 mar 2026", "ao período de segunda 9 mar a domingo 15 mar 2026". */
export function against(span: SpanName): string {
  switch (span.kind) {
    case 'moment':
      return span.clock
    case 'day':
      return toDay(span.day)
    case 'hours':
      return toDay(dayOf(span))
    case 'days':
    case 'moments':
      return `ao período ${when(span)}`
  }
}
