import { dayAndYear, dayName, shortWeekdays, type WallParts, type Weekdays, wallOf } from './calendar.ts'
import type { Language } from './language.ts'

export interface ZonedSpan {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly zone: string
}

/** A span as its reader names it: whole days by their dates, last day included; parts of days with clock times. */
export type SpanName =
  /** Now, as a clock shows it. */
  | { readonly kind: 'moment'; readonly clock: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'days'; readonly first: string; readonly last: string }
  | { readonly kind: 'hours'; readonly day: string; readonly from: string; readonly to: string }
  | { readonly kind: 'moments'; readonly first: string; readonly last: string }

export function spanName({ start, end, zone }: ZonedSpan, language: Language, names?: Weekdays): SpanName {
  const from = wallOf(start, zone)
  if (start === end) return { kind: 'moment', clock: from.clock }
  const to = wallOf(end, zone)
  const last = wallOf(end - 1, zone)
  const full = (wall: WallParts) => dayAndYear(wall, language, names)
  const isOneDay = full(from) === full(last)
  const startsAtMidnight = full(from) !== full(wallOf(start - 1, zone))
  const endsAtMidnight = full(to) !== full(last)

  if (startsAtMidnight && endsAtMidnight) {
    if (isOneDay) return { kind: 'day', day: full(from) }
    const first = from.year === last.year ? dayName(from, language, names) : full(from)
    return { kind: 'days', first, last: full(last) }
  }
  const until = endsAtMidnight ? '24:00' : to.clock
  if (isOneDay) return { kind: 'hours', day: full(from), from: from.clock, to: until }
  return {
    kind: 'moments',
    first: `${full(from)} ${from.clock}`,
    last: `${full(endsAtMidnight ? last : to)} ${until}`,
  }
}

/** A span as it stands alone: "Tue 17 Mar 2026", "Mon 16 Mar – Sun 22 Mar 2026". */
export function spanText(span: ZonedSpan, language: Language): string {
  return alone(spanName(span, language))
}

/** As above with short weekdays, for buttons: "mar 17 mar 2026". */
export function shortSpanText(span: ZonedSpan, language: Language): string {
  return alone(spanName(span, language, shortWeekdays))
}

function alone(name: SpanName): string {
  switch (name.kind) {
    case 'moment':
      return name.clock
    case 'day':
      return name.day
    case 'hours':
      return `${name.day}, ${name.from}–${name.to}`
    case 'days':
    case 'moments':
      return `${name.first} – ${name.last}`
  }
}
