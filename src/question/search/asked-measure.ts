import { reportOf } from '../../report/catalogue.ts'
import type { Dimension, Report } from '../../report/declaration.ts'
import { profileOf, type Profile } from './profiles.ts'

/**
 * The measure whose label is said beside the report's own name, also one that only another report has; the headline
 * needs no asking.
 */
export function askedMeasure(
  report: Report,
  asked: ReadonlySet<string>,
  by: readonly Dimension[],
): string | undefined {
  const { things = new Set<string>(), measures = [] } = profileOf(report) ?? {}
  // Who asks for calls by agent does not ask how many agents there are.
  const left = asked.difference(new Set<string>(by))
  return said(measures, things, left) ?? said(measuresElsewhere(report), things, left)
}

function said(
  measures: Profile['measures'],
  things: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): string | undefined {
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

function measuresElsewhere({ elsewhere = {} }: Report): Profile['measures'] {
  return Object.entries(elsewhere).flatMap(([id, api]) => {
    const other = reportOf(api)
    const measures = other === undefined ? [] : (profileOf(other)?.measures ?? [])
    return measures.filter((measure) => measure.id === id)
  })
}
