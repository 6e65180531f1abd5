import { reportOf } from '../../report/catalogue.ts'
import { spanText } from '../../words/span.ts'
import { zoneName } from '../../words/format.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Answer } from '../model/answer-record.ts'
import { oneLine } from '../model/one-line.ts'
import { closePlace } from './close-place.ts'
import type { Delivery } from './delivery.ts'
import { ended } from './ended.ts'
import { sendToDm } from './send-to-dm.ts'
import { noteTrouble } from './trouble.ts'

export interface Patient extends Delivery {
  /** How long an answer that Slack does not take is tried again before its person hears of it. */
  readonly giveUpAfterMs: number
}

const told = ':told'
/** What stands for an answer that was given up is closed as soon as Slack allows; nobody reads it after so long. */
const closingForMs = 24 * 60 * 60_000

/**
 * For an answer that failed on its way to Slack, which is tried again: when that has gone on for too long, the person
 * is told in the DM what did not work, an answer that was to stand elsewhere is brought there, and its place is closed.
 */
export async function losePatience(patient: Patient, record: Answer): Promise<void> {
  const lastsMs = await noteTrouble(patient, record)
  if (lastsMs < patient.giveUpAfterMs) return
  if (isGivenUp(record)) {
    if (lastsMs > closingForMs || record.id.endsWith(told)) await ended(patient, record, 'undeliverable')
    return
  }
  const { language } = record
  const { notTaken, notTakenAtAll, notTakenHere } = wordsIn(language).answer
  const isFile = isOfFile(record)
  if (isOfDm(record)) {
    const line = notTakenAtAll(isFile)
    await tellInDm(patient, record, line)
    return closePlace(patient, record, oneLine(language, line), 'undeliverable')
  }
  await tellInDm(patient, record, notTaken(isFile))
  await sendToDm(patient.answers, record, record.content)
  return closePlace(patient, record, oneLine(language, notTakenHere(isFile)), 'diverted')
}

/** What is open has no outcome before its place is closed. */
function isGivenUp({ id, outcome }: Answer): boolean {
  return outcome !== undefined || id.endsWith(told)
}

/** A `response_url` takes no files: they go to the DM from the beginning. */
function isOfDm(record: Answer): boolean {
  const { kind, audience } = record.place
  return kind === 'response' ? isOfFile(record) : audience === 'private'
}

function isOfFile({ content }: Answer): boolean {
  return content.kind === 'inquiry' && content.as?.kind === 'file'
}

async function tellInDm({ answers, now }: Patient, record: Answer, line: string): Promise<void> {
  const { person, language } = record
  const id = record.id + told
  await answers.create({
    id,
    person,
    place: { kind: 'direct', audience: 'private' },
    language,
    askedAt: now(),
    content: { kind: 'said', message: { ...oneLine(language, line), context: subject(record) } },
    state: 'open',
  })
  await answers.wake(id)
}

/** Which answer it is; filters may hold what a customer is known by, and are left out. */
function subject({ content, language }: Answer): readonly string[] {
  if (content.kind !== 'inquiry') return []
  const { report, period } = content.inquiry
  const { reading } = wordsIn(language)
  return [
    reading.report(reportOf(report)?.title[language] ?? report, report),
    reading.period(spanText(period, language), zoneName(period.start, period.zone)),
  ]
}
