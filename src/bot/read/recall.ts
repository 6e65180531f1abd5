import type { Reading } from '../../question/understanding.ts'
import { reportOf } from '../../report/catalogue.ts'
import type { Answer, Inquiry } from '../model/answer-record.ts'
import type { Asking } from '../model/bot.ts'
import { defined } from '../model/defined.ts'
import { isDm } from '../model/is-dm.ts'
import { maySee } from '../model/policy.ts'
import type { Answers } from '../ports/answers.ts'
import type { Before } from './read-words.ts'
import type { Memory, Topic } from '../ports/memory.ts'

export interface Recalled {
  /** The answer that a sentence can go on from, or answer itself. */
  readonly answer: string
  /** Its question, and others that a digest has; or what it asked back, and the question that this had gone on from. */
  readonly before: Before
}

interface Remembering {
  readonly memory: Memory
  readonly answers: Answers
}

/** What is remembered where this is asked: the thread, and with a command or in a DM the asker there. */
export function topicsOf({ place, channel, person }: Asking): readonly Topic[] {
  const own = { kind: 'person' as const, channel, person }
  switch (place.kind) {
    case 'post': {
      const { threadTs } = place
      const thread = { kind: 'thread' as const, channel: place.channel }
      return [
        ...(threadTs === undefined ? [] : [{ ...thread, threadTs }]),
        ...(isDm(place.channel) ? [own] : []),
      ]
    }
    case 'response':
      return [own]
    case 'direct':
      return []
  }
}

/**
 * The last question of the place where this is asked, as it was settled. A thread under an answer or a digest begins
 * with that one; a message at the top of a DM may go on from the person's last question there.
 */
export async function recall(
  { memory, answers }: Remembering,
  asking: Asking,
  /** An earlier version of the same sentence, which it cannot go on from. */
  except?: Pick<Answer, 'id' | 'follows'>,
): Promise<Recalled | undefined> {
  const lately = await lastAnswers(memory, asking)
  const found = lately
    .map(({ id, isBeside }) => ({ id: id === except?.id ? except?.follows : id, isBeside }))
    .find(({ id }) => id !== undefined)
  const record = found?.id === undefined ? undefined : await seenAnswer(answers, asking, found.id)
  if (found === undefined || record === undefined) return undefined
  const { open, reading } = record
  const asked = open && reading && { ...open, reading }
  const standing = await standingUnder(answers, asking, record)
  const [previous, ...others] = standing === undefined ? [] : settledReadings(standing)
  if (asked === undefined && previous === undefined) return undefined
  return {
    answer: record.id,
    before: { ...defined({ asked, previous }), others, isBeside: found.isBeside },
  }
}

/** The question that still stands: what was only asked back stands for the one that it had gone on from, if any. */
async function standingUnder(answers: Answers, asking: Asking, record: Answer): Promise<Answer | undefined> {
  const { open, follows } = record
  if (open === undefined) return record
  const before = follows === undefined ? undefined : await seenAnswer(answers, asking, follows)
  return before && standingUnder(answers, asking, before)
}

interface Lately {
  readonly id: string | undefined
  readonly isBeside: boolean
}

/** The answer of this id, where whoever asks may see it there. */
export async function seenAnswer(
  answers: Answers,
  asking: Pick<Asking, 'person' | 'channel'>,
  id: string,
): Promise<Answer | undefined> {
  const answer = await answers.get(id)
  return answer !== undefined && maySee(answer, asking) ? answer : undefined
}

/** The answers that this may go on from, the nearest first. */
function lastAnswers(memory: Memory, asking: Asking): Promise<readonly Lately[]> {
  const { place, message } = asking
  const root = place.kind === 'post' && place.threadTs !== message?.ts ? place.threadTs : undefined
  // In a thread the person's last question elsewhere in the DM is out of sight.
  const topics = topicsOf(asking).filter(({ kind }) => kind === 'thread' || root === undefined)
  const there = root === undefined ? [] : [memory.answerAt({ channel: asking.channel, ts: root })]
  return Promise.all([
    ...topics.map(async (topic) => ({
      id: await memory.lastAnswer(topic),
      isBeside: topic.kind === 'person',
    })),
    ...there.map(async (id) => ({ id: await id, isBeside: false })),
  ])
}

/** What an answer was about: what was read, with the account and the period that were settled. */
export function settledReading(record: Answer): Reading | undefined {
  return settledReadings(record)[0]
}

/** As `settledReading`, of each report of a digest; what was read is kept of the first. */
export function settledReadings({ content, reading, language }: Answer): readonly Reading[] {
  switch (content.kind) {
    case 'inquiry':
      return [settled(content.inquiry, reading, language)]
    case 'digest':
      return content.inquiries.map((inquiry, index) =>
        settled(inquiry, index === 0 ? reading : undefined, language),
      )
    case 'said':
      return reading === undefined ? [] : [reading]
  }
}

/** A period that was named is taken as it was named: of one that still runs, a comparison took only a part. */
function settled(inquiry: Inquiry, reading: Reading | undefined, language: Answer['language']): Reading {
  const { report, account, period } = inquiry
  const read = { ...(reading ?? readingOf(inquiry, language)), report, account }
  if (reportOf(report)?.isLive === true) return timeless(read)
  return { ...read, period: reading?.period ?? period }
}

/** What is of now has no period: asked again, it is of another moment. */
function timeless(reading: Reading): Reading {
  const { period: _, ...rest } = reading
  return rest
}

function readingOf(
  { report, account, params, period, view, against }: Inquiry,
  language: Answer['language'],
) {
  const { by, filters, measure, top, order } = view
  return {
    language,
    report,
    account,
    params,
    period,
    by,
    filters,
    ...(measure !== undefined && { measure }),
    ...(top !== undefined && { top }),
    ...(order !== undefined && { order }),
    ...(against !== undefined && { compare: against.period }),
  } satisfies Reading
}
