import { hourMs, minuteMs } from '../../../report/model/buckets.ts'
import type { Key } from '../../../report/model/summary.ts'
import type { Cell, Exact } from '../../model/message.ts'
import type { Naming } from '../text/key-text.ts'

/** A key of a breakdown in a table: a day or an hour is a date in a file; a week or month may be a part of one. */
export function keyCell(key: Key, naming: Naming): Cell {
  const exact = exactOf(key)
  return { text: naming(key), ...(exact !== undefined && { exact }) }
}

function exactOf(key: Key): Exact | undefined {
  switch (key.kind) {
    case 'time':
      if (key.unit === 'week' || key.unit === 'month') return undefined
      return { kind: key.unit === 'day' ? 'date' : 'moment', value: key.at }
    case 'hour-of-day':
      return { kind: 'clock', value: key.hour * hourMs + (key.minute ?? 0) * minuteMs }
    case 'value':
    case 'named':
    case 'weekday':
    case 'empty':
    case 'masked':
      return undefined
  }
}
