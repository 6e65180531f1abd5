import { reportOf } from '../../src/report/catalogue.ts'
import type { Report } from '../../src/report/declaration/declaration.ts'
import { summarise } from '../../src/report/summary/summarise.ts'
import type { Key, Section, Summary, View } from '../../src/report/model/summary.ts'
import { tabulate } from '../../src/report/table/tabulate.ts'

export function report(api: string): Report {
  const found = reportOf(api)
  if (found === undefined) throw new Error(`No report ${api}`)
  return found
}

/** The summary of one answer's `data`. */
export function ask(api: string, data: unknown, view: Partial<View> = {}): Summary {
  const table = tabulate(report(api), data)
  return summarise(report(api), [table], { by: [], filters: [], ...view })
}

export function figure(summary: Summary, id: string) {
  return summary.figures.find((figure) => figure.id === id)?.value
}

/** A section as rows of keys and values, keys in short. */
export function lines(section: Section | undefined) {
  return section?.groups.map(({ keys, values }) => [...keys.map(written), ...values])
}

export function written(key: Key): string | number {
  switch (key.kind) {
    case 'value':
      return key.text
    case 'named':
      return key.name.en
    case 'time':
      return new Date(key.at).toISOString().slice(0, 13)
    case 'hour-of-day':
      return key.minute === undefined ? key.hour : `${key.hour}:${key.minute}`
    case 'weekday':
      return key.day
    case 'empty':
    case 'masked':
      return key.kind
  }
}
