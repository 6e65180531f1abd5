import type { Reading } from '../../question/understanding.ts'
import type { Answer, Inquiry } from '../answer-record.ts'
import type { Asking } from '../bot.ts'
import type { Answers, Memory, Topic } from '../ports.ts'

export interface Recalled {
  /** The answer that a sentence can go on from. */
  readonly answer: string
  readonly reading: Reading
}

interface Remembering {
  readonly memory: Memory
  readonly answers: Answers
}

/** What is remembered where this is asked: the thread, or with a command the asker in the channel. */
export function topicOf({ place, channel, person }: Asking): Topic | undefined {
  switch (place.kind) {
    case 'post':
      return place.threadTs === undefined
        ? undefined
        : { kind: 'thread', channel: place.channel, threadTs: place.threadTs }
    case 'response':
      return { kind: 'person', channel, person }
    case 'direct':
      return undefined
  }
}

/** The last question of a topic, as it was settled; a thread under an answer or a digest begins with that one. */
export async function recall(
  { memory, answers }: Remembering,
  asking: Asking,
  /** An earlier version of the same sentence, which it cannot go on from. */
  except?: Pick<Answer, 'id' | 'follows'>,
): Promise<Recalled | undefined> {
  const topic = topicOf(asking)
  if (topic === undefined) return undefined
  const last = (await memory.lastAnswer(topic)) ?? (await rootOf(memory, topic))
  const id = last === except?.id ? except?.follows : last
  const record = id === undefined ? undefined : await answers.get(id)
  const reading = record && settledReading(record)
  return record && reading && { answer: record.id, reading }
}

async function rootOf(memory: Memory, topic: Topic): Promise<string | undefined> {
  if (topic.kind !== 'thread') return undefined
  return memory.answerAt({ channel: topic.channel, ts: topic.threadTs })
}

/** What an answer was about: what was read, with the account and the period that were settled. */
export function settledReading({ content, reading, language }: Answer): Reading | undefined {
  switch (content.kind) {
    case 'inquiry':
      return { ...(reading ?? readingOf(content.inquiry, language)), ...settled(content.inquiry, reading) }
    case 'digest': {
      const [first] = content.inquiries
      if (first === undefined) return undefined
      return { ...(reading ?? readingOf(first, language)), ...settled(first, reading) }
    }
    case 'said':
      return reading
  }
}

/** A period that was named is taken as it was named: of one that still runs, a comparison took only a part. */
function settled({ report, account, period }: Inquiry, reading: Reading | undefined) {
  return { report, account, period: reading?.period ?? period }
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
