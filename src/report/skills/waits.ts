import { column } from '../declaration/column.ts'
import type { Column, Measure } from '../declaration/declaration.ts'
import { sum } from '../declaration/measures.ts'
import { phrase } from '../declaration/phrase.ts'

const labels = {
  'wait-0-10': phrase('0 to 10 s', '0 a 10 s', '0 a 10 s'),
  'wait-11-20': phrase('11 to 20 s', '11 a 20 s', '11 a 20 s'),
  'wait-21-30': phrase('21 to 30 s', '21 a 30 s', '21 a 30 s'),
  'wait-31-40': phrase('31 to 40 s', '31 a 40 s', '31 a 40 s'),
  'wait-41-50': phrase('41 to 50 s', '41 a 50 s', '41 a 50 s'),
  'wait-51': phrase('51 s and more', '51 s o más', '51 s ou mais'),
}
type Wait = keyof typeof labels
/** What a report calls the column of each band, and the other spellings of it. */
type Names = Readonly<Record<Wait, readonly [name: string, ...alsoSeenAs: string[]]>>

/** The bands of seconds that calls waited. */
export const waits = Object.keys(labels) as readonly Wait[]

export function waitColumns(names: Names): readonly Column[] {
  return waits.map((wait) => {
    const [name, ...alsoSeenAs] = names[wait]
    return column(name, 'count', labels[wait], alsoSeenAs.length > 0 ? { alsoSeenAs } : {})
  })
}

export function waitMeasures(names: Names): readonly Measure[] {
  return waits.map((wait) => sum(wait, labels[wait], names[wait][0], 'count', { detail: true }))
}
