import type { Report } from '../../report/declaration.ts'
import { profileOf } from './profiles.ts'

/** The measure whose label is said beside the report's own name; the headline needs no asking. */
export function askedMeasure(report: Report, asked: ReadonlySet<string>): string | undefined {
  const { things, measures } = profileOf(report) ?? { things: new Set<string>(), measures: [] }
  let found: { readonly id: string; readonly size: number } | undefined
  for (const { id, labels } of measures) {
    for (const label of labels) {
      const own = label.filter((notion) => !things.has(notion))
      const isSaid = own.length > 0 && label.every((notion) => asked.has(notion) || things.has(notion))
      if (isSaid && own.length > (found?.size ?? 0)) found = { id, size: own.length }
    }
  }
  return found?.id
}
