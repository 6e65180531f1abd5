import { Chrono, configuration } from 'chrono-node/en'

import type { Clock } from './expression.ts'

/**
 * Explicit dates and clock times go to chrono, one at a time and written plainly, and only the components that were
 * said are taken: its own choice of year, zone and nearest day depends on the process and is not used.
 */
const wanted = new Set([
  'ISOFormatParser',
  'SlashDateFormatParser',
  'ENMonthNameLittleEndianParser',
  'ENTimeExpressionParser',
])
const dayFirst = reader(true)
const monthFirst = reader(false)
const anyInstant = { instant: new Date(Date.UTC(2024, 0, 1)), timezone: 0 }

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

export interface CalendarDay {
  readonly day: number
  readonly month: number
  readonly year?: number
}

function reader(isDayFirst: boolean): Chrono {
  const { parsers } = configuration.createConfiguration(true, isDayFirst)
  return new Chrono({
    parsers: parsers.filter((parser) => wanted.has(parser.constructor.name)),
    refiners: [],
  })
}

/** "15/03/2026", "4/22", "2026-03-15". */
export function readDate(text: string, order: 'day-first' | 'month-first'): CalendarDay | undefined {
  return components((order === 'day-first' ? dayFirst : monthFirst).parse(text, anyInstant)[0], text)
}

export function readNamedDate(day: number, month: number, year?: string): CalendarDay | undefined {
  const text = [day, monthNames[month - 1], year].filter((part) => part !== undefined).join(' ')
  return components(dayFirst.parse(text, anyInstant)[0], text)
}

/** "5:30 pm", "14:00". */
export function readClock(hour: number, minute: number, half?: 'am' | 'pm'): Clock | undefined {
  if (hour === 24 && minute === 0 && half === undefined) return { hour: 24, minute: 0, isSure: true }
  if (half !== undefined && hour > 12) return readClock(hour, minute)
  const text = `${hour}:${String(minute).padStart(2, '0')}${half === undefined ? '' : ` ${half}`}`
  const [result] = dayFirst.parse(text, anyInstant)
  if (result === undefined || result.text !== text) return undefined
  const read = { hour: result.start.get('hour') ?? hour, minute: result.start.get('minute') ?? minute }
  return { ...read, isSure: half !== undefined || hour === 0 || hour > 12 }
}

function components(
  result: ReturnType<Chrono['parse']>[number] | undefined,
  text: string,
): CalendarDay | undefined {
  if (result === undefined || result.text !== text) return undefined
  const { start } = result
  const [day, month, year] = [start.get('day'), start.get('month'), start.get('year')]
  if (day === null || month === null || !start.isCertain('day')) return undefined
  return start.isCertain('year') && year !== null ? { day, month, year } : { day, month }
}
