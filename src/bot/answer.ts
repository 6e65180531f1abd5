import { reportOf } from '../report/catalogue.ts'
import type { Report } from '../report/declaration.ts'
import type { Period } from '../report/period.ts'
import type { Summary } from '../report/summary.ts'
import type { Span } from '../report/table.ts'
import { wallClock } from '../report/wall-clock.ts'
import { wordsIn } from '../words/words-in.ts'
import type { Answer, Inquiry } from './answer-record.ts'
import { apology } from './apology.ts'
import { type Delivery, deliver } from './deliver.ts'
import type { Message } from './message.ts'
import type { ShowPolicy } from './policy.ts'
import type { Calls, Standing } from './ports.ts'
import { present } from './present/present.ts'
import { smallPrint } from './present/small-print.ts'
import { when } from './present/when.ts'
import { say } from './say.ts'

export interface Answerers extends Delivery {
  readonly calls: Calls
  readonly policy: ShowPolicy
}

/**
 * Brings the answer of this id as far as it can be brought now: posts it when all its calls have ended, else leaves it
 * to be woken by the next call that ends. May be run any number of times, by any process; one at a time.
 */
export async function answer(answerers: Answerers, id: string): Promise<void> {
  const { answers, calls, policy } = answerers
  const record = await answers.get(id)
  if (record === undefined || record.state === 'done') return
  if (record.content.kind === 'said') {
    await deliver(answerers, record, record.content.message, 'said')
    return
  }
  const { inquiry } = record.content
  const standings = await calls.request(
    [...inquiry.calls, ...(inquiry.against?.calls ?? [])],
    id,
    record.askedAt,
  )
  const failed = standings.find((standing) => standing.kind === 'failed')
  if (failed !== undefined) {
    const context = smallPrint({ record, inquiry })
    await deliver(answerers, record, apology(failed.failure, record.language, context, id), failed.failure)
    return
  }
  const ahead = standings.flatMap((standing) => (standing.kind === 'waiting' ? [standing.ahead] : []))
  if (ahead.length > 0) {
    await showUnderWay(answerers, record, inquiry, Math.max(...ahead))
    return
  }
  const asOf = oldest(standings)
  const summaries = await summariesOf(calls, inquiry, asOf)
  if (summaries === undefined) {
    await answers.wake(id)
    return
  }
  await deliver(answerers, record, present({ record, inquiry, ...summaries, asOf, policy }), 'answered')
}

interface Summaries {
  readonly report: Report
  readonly summary: Summary
  readonly before: Summary | undefined
}

/** The figures, and those that they are compared with; undefined when a call is not kept any more. */
async function summariesOf(calls: Calls, inquiry: Inquiry, asOf: number): Promise<Summaries | undefined> {
  const { period, view, against } = inquiry
  const report = reportOf(inquiry.report)
  if (report === undefined) throw new Error(`No report ${inquiry.report} in the catalogue`)
  const span = wallSpan(period, Math.min(period.end, asOf))
  const summary = await calls.summarise(
    report,
    inquiry.calls,
    { ...view, span },
    wallSpan(period, period.end),
  )
  if (against === undefined || summary === undefined) return summary && { report, summary, before: undefined }

  const { top: _, ...whole } = view
  const asked = wallSpan(against.period, against.period.end)
  const before = await calls.summarise(report, against.calls, { ...whole, span: asked }, asked)
  return before && { report, summary, before }
}

/** In a thread or DM a placeholder says at once that the question was taken; the answer is edited into it. */
async function showUnderWay(
  answerers: Answerers,
  record: Answer,
  inquiry: Inquiry,
  ahead: number,
): Promise<void> {
  if (record.place.kind === 'response' || record.posted !== undefined) return
  const title = reportOf(inquiry.report)?.title[record.language] ?? inquiry.report
  const { underWay } = wordsIn(record.language).reading
  const message: Message = say(record.language, underWay(title, when(inquiry.period, record.language), ahead))
  await deliver(answerers, record, message, 'under-way')
}

/** From the period's start to `end`, on its zone's clocks. */
function wallSpan({ start, zone }: Period, end: number): Span {
  return { start: wallClock(start, zone), end: wallClock(end, zone) }
}

/** When the oldest of the figures were fetched (epoch ms). */
function oldest(standings: readonly Standing[]): number {
  return Math.min(...standings.flatMap((standing) => (standing.kind === 'kept' ? [standing.asOf] : [])))
}
