import { wordsIn } from '../../words/words-in.ts'
import { deliver } from '../deliver/deliver.ts'
import { mayTell } from '../deliver/may-tell.ts'
import { oldestOf } from '../figures/figures-of.ts'
import type { Answer, Inquiry, AnswerShape } from '../model/answer-record.ts'
import type { FailureKind } from '../model/failure.ts'
import { subjectOf } from '../model/policy.ts'
import { oneLine } from '../model/one-line.ts'
import type { Standing, Waiter } from '../ports/calls.ts'
import type { Answerers } from './answerers.ts'
import { callsOf } from './give-up.ts'

/** What an answer does at each turn of its way: all in which somebody's question and a digest differ. */
export interface Course {
  readonly inquiries: readonly Inquiry[]
  readonly as?: AnswerShape | undefined
  /** Who waits for its calls. */
  readonly waiter: Waiter
  /** How it ends where its place may not be told any more. */
  readonly refusedAs: 'said' | 'cancelled'
  /** After how long (ms) what failed so is asked for anew; undefined where it is not. */
  readonly anewAfterMs?: (failures: readonly FailureKind[]) => number | undefined
  readonly fail: (failure: FailureKind) => Promise<void>
  readonly wait: (standings: readonly Standing[]) => Promise<void>
  /** Posts what the figures come to; false where some are not kept any more, and have to be fetched again. */
  readonly finish: (asOf: number) => Promise<boolean>
}

/** Brings an answer as far on its course as it can be brought now. */
export async function follow(answerers: Answerers, record: Answer, course: Course): Promise<void> {
  const { id, language } = record
  if (!(await mayTell(answerers, record, course.inquiries.map(subjectOf), course.as))) {
    const message = oneLine(language, wordsIn(language).talk.casesForSupervisors)
    return deliver(answerers, record, message, course.refusedAs)
  }
  const standings = await stand(answerers, record, course)
  const failed = standings.find((standing) => standing.kind === 'failed')
  if (failed !== undefined) return course.fail(failed.failure)
  if (standings.some(({ kind }) => kind === 'waiting')) return course.wait(standings)
  const isFinished = await course.finish(oldestOf(standings))
  if (!isFinished) await answerers.answers.wake(id)
}

/** How all calls stand; those that failed are asked for anew after a while, where the course wants it. */
async function stand(
  { calls }: Answerers,
  { content }: Answer,
  { waiter, anewAfterMs }: Course,
): Promise<readonly Standing[]> {
  const all = callsOf(content)
  const standings = await calls.request(all, waiter)
  const failures = standings.filter((standing) => standing.kind === 'failed')
  const pauseMs = failures.length === 0 ? undefined : anewAfterMs?.(failures.map(({ failure }) => failure))
  const lastMs = Math.min(...failures.map(({ agoMs }) => agoMs))
  if (pauseMs === undefined || lastMs < pauseMs) return standings
  return calls.request(all, { ...waiter, isAnew: true })
}
