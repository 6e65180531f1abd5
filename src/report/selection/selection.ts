import { applyFilters, match, unmatched } from './filters.ts'
import type { FilterMatch } from './filters.ts'
import type { Frame } from './frame.ts'
import type { Caveat, Filter } from '../model/summary.ts'
import type { WallSpan } from '../table/table.ts'
import { timesOf } from './times.ts'

export interface Selection {
  /** 1 for a row that counts. */
  readonly used: Uint8Array
  readonly matches: readonly FilterMatch[]
  readonly caveats: readonly Caveat[]
}

/** Which rows count: no sums of others, one of alternative row types, inside the clip, passing the filters. */
export function select(frame: Frame, filters: readonly Filter[], clip: WallSpan | undefined): Selection {
  const { totals, rowTypes } = frame.report
  const used = new Uint8Array(frame.rows).fill(1)
  const caveats: Caveat[] = []
  if (totals !== undefined) keepOnly(used, frame.meeting(totals), 0)
  if (rowTypes !== undefined) {
    const types = frame.text(rowTypes.column)?.dictionary.map((value) => value.toLowerCase()) ?? []
    const type = rowTypes.prefer.find((preferred) => types.includes(preferred))
    if (type !== undefined) {
      keepOnly(used, frame.meeting({ column: rowTypes.column, is: [type] }), 1)
      caveats.push({ kind: 'row-type', used: type })
    }
  }
  if (clip !== undefined) cut(frame, clip, used)
  const matches = filters.map((filter) => match(frame, filter))
  applyFilters(frame, matches, used)
  for (const { codes, filter } of matches) if (codes.size === 0) caveats.push(unmatched(frame, filter))
  return { used, matches: matches.filter(({ codes }) => codes.size > 0), caveats }
}

function keepOnly(used: Uint8Array, marks: Uint8Array | undefined, kept: 0 | 1): void {
  if (marks === undefined) return
  for (let row = 0; row < used.length; row++) if (marks[row] !== kept) used[row] = 0
}

/** Rows that count although they carry another time than the clip's. */
export function outside(frame: Frame, used: Uint8Array, clip: WallSpan | undefined): readonly Caveat[] {
  const times = clip === undefined ? undefined : timesOf(frame)
  if (times === undefined || clip === undefined) return []
  let rows = 0
  for (let row = 0; row < used.length; row++) {
    const at = times[row] ?? Number.NaN
    if (used[row] === 1 && (at < clip.start || at >= clip.end)) rows++
  }
  return rows === 0 ? [] : [{ kind: 'outside', rows }]
}

/**
 * Cuts what was fetched beyond the clip. Where no call reached beyond it, a row that began earlier or ended later was
 * still counted by Wolkvox as of this period, and stays, unless its days are those of another zone; so do rows without a
 * time of their own.
 */
function cut(frame: Frame, clip: WallSpan, used: Uint8Array): void {
  const times = timesOf(frame)
  if (times === undefined) return
  const isElsewhere = frame.report.timeZone !== undefined
  const reachesBefore =
    isElsewhere || frame.parts.some(({ span }) => span === undefined || span.start < clip.start)
  const reachesAfter =
    isElsewhere || frame.parts.some(({ span }) => span === undefined || span.end > clip.end)
  for (let row = 0; row < used.length; row++) {
    const at = times[row] ?? Number.NaN
    if ((reachesBefore && at < clip.start) || (reachesAfter && at >= clip.end)) used[row] = 0
  }
}
