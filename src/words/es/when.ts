import type { SpanName } from '../span.ts'

function dayOf({ day, from, to }: Extract<SpanName, { kind: 'hours' }>): string {
  return from === '00:00' ? `${day} hasta las ${to}` : `${day}, ${from}–${to}`
}

/** In a sentence. */
export function when(span: SpanName): string {
  switch (span.kind) {
    case 'moment':
      return `ahora (${span.clock})`
    case 'day':
      return `el ${span.day}`
    case 'hours':
      return `el ${dayOf(span)}`
    case 'days':
    case 'moments':
      return `del ${span.first} al ${span.last}`
  }
}

/** After "frente": "al martes 17 mar 2026", "al período del lunes 9 mar al domingo 15 mar 2026". */
export function against(span: SpanName): string {
  switch (span.kind) {
    case 'moment':
      return span.clock
    case 'day':
      return `al ${span.day}`
    case 'hours':
      return `al ${dayOf(span)}`
    case 'days':
    case 'moments':
      return `al período ${when(span)}`
  }
}
