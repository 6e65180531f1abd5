import type { Report } from '../../report/declaration/declaration.ts'
import { asReportHas } from '../details/as-report-has.ts'
import type { Details } from '../read-details.ts'
import { askedMeasure } from '../search/asked-measure.ts'
import { ableReport } from '../search/counterparts.ts'
import { tellingQueues } from '../search/telling-queues.ts'
import type { Token } from '../text/tokens.ts'
import type { GoesOn, Reading } from '../understanding.ts'
import { mergedFilters } from './filters.ts'
import { keptFor } from './kept.ts'
import { mergedTimes } from './times.ts'
import { isAdding } from './turns.ts'

interface Merging {
  /** The report that is meant, as far as the words go. */
  readonly report: Report
  readonly from: Reading
  readonly details: Details
  readonly tokens: readonly Token[]
  /** The sentence names a figure, or what is counted: the one before does not stay. */
  readonly isNaming: boolean
}

/** The question before with what a sentence says, each field by itself, and what of it the report cannot keep. */
export function merge(merging: Merging): GoesOn & { readonly reading: Reading } {
  const { report: meant, from, details, tokens, isNaming } = merging
  const { reading, choice, cleared } = details
  const asked = reading.by.length > 0 ? reading.by : cleared.has('by') ? [] : from.by
  const filters = mergedFilters(from.filters, reading.filters, {
    report: meant,
    cleared,
    isAdding: isAdding(tokens),
  })
  const need = {
    by: asked,
    asked: choice.notions,
    ...(!isNaming && from.measure !== undefined && { measure: from.measure }),
  }
  const able = ableReport(meant, { ...need, values: filters.flatMap(({ column }) => column ?? []) })
  // What is now, no other report can tell.
  const report = meant.isLive === true ? meant : tellingQueues(able, filters, need)
  const times = mergedTimes(from, reading, cleared)
  const kept = keptFor(
    report,
    { by: asReportHas(report, asked), filters, params: { ...from.params, ...reading.params } },
    reading,
  )
  const { lost, ...time } = times
  const { period: _, compare: __, hours: ___, when: ____, measure: _____, threshold, ...said } = reading
  const named = isNaming ? askedMeasure(report, { asked: choice.notions, by: asked }, meant) : from.measure
  const { top = from.top, order = from.order, account = from.account } = said
  const seconds =
    threshold ?? (named?.startsWith('service-level') === true || !isNaming ? from.threshold : undefined)
  const insteadOf = report.things.en === meant.things.en ? from.insteadOf : meant.api
  return {
    reading: {
      ...said,
      ...time,
      report: report.api,
      by: kept.by,
      filters: kept.filters,
      params: kept.params,
      ...(named !== undefined && { measure: named }),
      ...(seconds !== undefined && { threshold: seconds }),
      ...(top !== undefined && { top }),
      ...(order !== undefined && { order }),
      ...(account !== undefined && { account }),
      ...(insteadOf !== undefined && { insteadOf }),
    },
    lost: [...kept.lost, ...lost],
  }
}
