import { duration, percent } from '../../../words/format.ts'
import type { Locale } from '../../../words/locale.ts'
import type { Exact } from '../../model/message.ts'

/** As spreadsheets read it from text: "86,8 %", "00:12:10", "-00:00:03", "2026-03-17 08:00:00". */
export function exactText({ kind, value }: Exact, locale: Locale): string {
  switch (kind) {
    case 'share':
      return percent(value, locale)
    case 'duration':
    case 'more-seconds':
      return duration(value)
    case 'date':
      return iso(value).slice(0, 10)
    case 'moment':
      return iso(value).slice(0, 19).replace('T', ' ')
    case 'clock':
      return iso(value).slice(11, 16)
  }
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
