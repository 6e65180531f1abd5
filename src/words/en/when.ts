import type { SpanName } from '../span.ts'

function dayOf({ day, from, to }: Extract<SpanName, { kind: 'hours' }>): string {
  return from === '00:00' ? `${day} until ${to}` : `${day}, ${from}–${to}`
}

/** In a sentence. */
export function when(span: SpanName): string {
  switch (span.kind) {
    case 'moment':
      return `now (${span.clock})`
    case 'day':
      return `on ${span.day}`
    case 'hours':
      return `on ${dayOf(span)}`
    case 'days':
    case 'moments':
      return `from ${span.first} to ${span.last}`
  }
}

/** After "against". */
export function against(span: SpanName): string {
  switch (span.kind) {
    case 'moment':
      return span.clock
    case 'day':
      return span.day
    case 'hours':
      return dayOf(span)
    case 'days':
    case 'moments':
      return `${span.first} – ${span.last}`
  }
}
