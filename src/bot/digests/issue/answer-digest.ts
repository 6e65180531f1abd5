import { clock } from '../../../words/format.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { Answer, Inquiry } from '../../model/answer-record.ts'
import type { Answerers } from '../../answer/answerers.ts'
import { apology } from '../../deliver/apology.ts'
import { deliver } from '../../deliver/deliver.ts'
import type { FailureKind } from '../../model/failure.ts'
import { dated, figuresOf } from '../../figures/figures-of.ts'
import { invite } from '../../present/invite.ts'
import { follow } from '../../answer/follow.ts'
import { mostCallsFor } from '../../answer/many-calls.ts'
import type { Message } from '../../model/message.ts'
import type { Waiter } from '../../ports/calls.ts'
import { oneLine } from '../../model/one-line.ts'
import { canPost } from '../plan/can-post.ts'
import type { Digest } from '../../model/digest.ts'
import { heldForMs } from './fetch-ahead.ts'
import { nextRuns } from '../plan/next-runs.ts'
import { hidesNames, presentDigest, type Told } from './present-digest.ts'
import { presentProposal } from '../propose/present-proposal.ts'
import { ruleText } from '../plan/rule-text.ts'

type DigestAnswer = Answer & { readonly content: Extract<Answer['content'], { kind: 'digest' }> }

/**
 * For `answer`, where the record's content is a digest: posts it when all its calls have ended; while Wolkvox does not
 * answer, a short note, and the digest in its place when it does. Without an answer until it is stale it is given up.
 */
export async function answerDigest(answerers: Answerers, record: DigestAnswer): Promise<void> {
  const { digests, now } = answerers
  const { edition, inquiries } = record.content
  const digest = await digests.get(edition.digest)
  if (digest === undefined) {
    const gone = oneLine(record.language, wordsIn(record.language).digests.unknownDigest)
    return deliver(answerers, record, gone, 'cancelled')
  }
  return follow(answerers, record, {
    inquiries,
    waiter: waiterOf(record),
    refusedAs: 'cancelled',
    anewAfterMs(failures) {
      const isWanted = edition.kind !== 'preview' && failures.every(mayPass) && now() < edition.staleAt
      return isWanted ? Math.max(...failures.map(pauseAfterMs)) : undefined
    },
    fail: (failure) => bear(answerers, record, digest, failure),
    wait: () => showUnderWay(answerers, record, digest),
    finish: (asOf) => finish(answerers, record, digest, asOf),
  })
}

const minuteMs = 60_000

async function finish(
  answerers: Answerers,
  record: DigestAnswer,
  digest: Digest,
  asOf: number,
): Promise<boolean> {
  const { digests, policy, now } = answerers
  const { edition, inquiries } = record.content
  const told = await Promise.all(inquiries.map((inquiry) => tell(answerers, inquiry, asOf)))
  const known = told.filter((one) => one !== undefined)
  if (known.length < inquiries.length) return false
  const next = await digests.nextSlot(digest.schedule, edition.slot)
  const issue = { record, digest, edition, told: known, next, policy, now: now() }
  const message = presentDigest(issue)
  const { goOnExample } = wordsIn(digest.language).talk
  const isPreview = edition.kind === 'preview'
  const said = isPreview ? message : await invite(answerers.people, record.place, message, goOnExample)
  await post(answerers, record, digest, said, 'answered', hidesNames(issue))
  return true
}

/** What needs a setting or another day is not asked for every minute. */
function pauseAfterMs(kind: FailureKind): number {
  return passesAlone(kind) ? minuteMs : 15 * minuteMs
}

function passesAlone(kind: FailureKind): boolean {
  return kind !== 'quota-used-up' && kind !== 'token-refused'
}

function waiterOf({ id, content: { edition, inquiries } }: DigestAnswer): Waiter {
  const endsNow = inquiries.some(({ period }) => period.end > edition.slot - 5 * minuteMs)
  return {
    answer: id,
    ...(edition.kind === undefined && { deadline: edition.deadline, heldMs: heldForMs }),
    // What runs up to the slot was not over before it.
    isRefresh: edition.kind === undefined && endsNow,
    // Whoever started it saw what it asks for.
    mostCalls: mostCallsFor(inquiries, edition.kind !== 'preview'),
  }
}

/** Whether the same call may succeed without anybody's doing. */
function mayPass(kind: FailureKind): boolean {
  switch (kind) {
    case 'call-refused':
    case 'answer-too-large':
    case 'window-ignored':
    case 'too-many-calls':
    case 'too-many-rows':
    case 'server-unknown':
      return false
    default:
      return true
  }
}

/** What is said while a call fails, and when nothing can come of it any more. */
async function bear(
  answerers: Answerers,
  record: DigestAnswer,
  digest: Digest,
  failure: FailureKind,
): Promise<void> {
  const { edition } = record.content
  const { language } = record
  const words = wordsIn(language).digests
  const due = clock(edition.slot, digest.schedule.zone)
  const sorry = apology(failure, language, [])
  if (edition.kind === 'preview') return post(answerers, record, digest, undefined, failure)
  if (mayPass(failure) && answerers.now() < edition.staleAt) {
    if (record.posted !== undefined) return
    const note: Message = {
      ...oneLine(language, words.waiting(digest.title, due)),
      // What passes by itself needs nobody to try again.
      context: passesAlone(failure) ? [] : [sorry.headline],
    }
    return deliver(answerers, record, note, 'under-way')
  }
  const message: Message = {
    ...oneLine(language, words.gaveUp(digest.title, due)),
    parts: [{ kind: 'text', text: sorry.headline }],
  }
  return deliver(answerers, record, message, failure)
}

/** A preview goes with what the digest will be. */
async function post(
  answerers: Answerers,
  record: DigestAnswer,
  digest: Digest,
  message: Message | undefined,
  outcome: NonNullable<Answer['outcome']>,
  areNamesHidden = false,
): Promise<void> {
  const { edition } = record.content
  if (edition.kind !== 'preview') {
    return message === undefined ? undefined : deliver(answerers, record, message, outcome)
  }
  const proposal = presentProposal({
    digest,
    next: await nextRuns(answerers.digests, digest.schedule, edition.slot),
    access: await canPost(answerers.chat, digest.place, edition.slot),
    preview: message,
    areNamesHidden,
    readerZone: record.person.zone,
    channel: record.place.kind === 'direct' ? '' : record.place.channel,
    at: edition.slot,
  })
  await deliver(answerers, record, proposal, outcome)
}

/** A preview is waited for by somebody who looks at the place; a digest is not there before it is whole. */
async function showUnderWay(
  answerers: Answerers,
  record: DigestAnswer,
  { title, schedule }: Digest,
): Promise<void> {
  const { edition } = record.content
  if (edition.kind !== 'preview' || record.place.kind !== 'post' || record.posted !== undefined) return
  const { accepted } = wordsIn(record.language).digests
  const line = accepted(title, ruleText(schedule, record.language))
  await deliver(answerers, record, oneLine(record.language, line), 'under-way')
}

/** The figures of one report, and those it is compared with; undefined when a call is not kept any more. */
async function tell(answerers: Answerers, inquiry: Inquiry, asOf: number): Promise<Told | undefined> {
  const figures = await figuresOf(answerers, inquiry, asOf)
  return figures && { inquiry: dated(inquiry, asOf), ...figures, asOf }
}
