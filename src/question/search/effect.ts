import type { Report } from '../../report/declaration/declaration.ts'
import type { Reading } from '../understanding.ts'
import { isKind } from './heard.ts'
import { isCommon, profileOf } from './profiles.ts'

type Effect = 'report' | 'measure' | 'by' | 'order' | 'nothing'

/** Notions that change nothing wherever they stand: what a question is about anyway, or the way of telling it. */
const harmless = new Set(
  'agent channel skill campaign customer day hour detail total time result state type record number'.split(
    ' ',
  ),
)

/**
 * What a notion changes of a reading whose report is chosen: it names the report, or the measure that is told; nothing
 * where it goes without saying. Undefined where it says something that the reading has no place for.
 */
export function effectOf(
  id: string,
  asked: ReadonlySet<string>,
  report: Report,
  { measure, by, order }: Pick<Reading, 'measure' | 'by' | 'order'>,
): Effect | undefined {
  const { things, names = [], measures = [], values } = profileOf(report) ?? {}
  const told = report.measures.find((one) => one.id === (measure ?? report.measures[0]?.id))
  const labels = measures.find((one) => one.id === told?.id)?.labels ?? []
  if (id === 'share') return told?.unit === 'ratio' ? 'measure' : undefined
  if (id === 'average') return isMean(told?.formula.kind) ? 'measure' : undefined
  if (by.some((dimension) => dimension === id)) return 'by'
  if (id === 'peak') return order === undefined ? 'report' : 'order'
  if (things?.has(id) === true || names.some((name) => name.includes(id))) return 'report'
  if (labels.some((label) => label.includes(id))) return 'measure'
  if (measures.some((one) => one.labels.some((label) => label.includes(id) && isSaid(label, asked, things))))
    return 'measure'
  if (isKind(id) && values?.has(id) === true) return 'report'
  return harmless.has(id) ? 'nothing' : undefined
}

function isSaid(
  label: readonly string[],
  asked: ReadonlySet<string>,
  things: ReadonlySet<string> = new Set(),
) {
  return label.every((notion) => asked.has(notion) || things.has(notion) || isCommon(notion))
}

function isMean(kind: string | undefined): boolean {
  return kind === 'mean' || kind === 'ratio' || kind === 'weighted' || kind === 'percentile'
}
