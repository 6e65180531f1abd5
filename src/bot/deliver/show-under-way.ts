import { reportOf } from '../../report/catalogue.ts'
import { number } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Answer, Inquiry, ResponsePlace } from '../model/answer-record.ts'
import { Failure } from '../model/failure.ts'
import type { Message } from '../model/message.ts'
import type { Standing, Waiting } from '../ports/calls.ts'
import { when } from '../present/text/when.ts'
import { oneLine } from '../model/one-line.ts'
import { deliver } from './deliver.ts'
import type { Delivery } from './delivery.ts'

/** Slack takes about one message a second in a channel, and a line that changes all the time is not read. */
const changesEveryMs = 4_000
const longMs = 60_000

/**
 * Says at once that the question was taken, and how far it is: in a thread or DM by a placeholder that the answer is
 * edited into, privately by one note when it takes longer than a minute. Figures that stand already are left alone.
 */
export async function showUnderWay(
  delivery: Delivery,
  record: Answer,
  inquiry: Inquiry,
  standings: readonly Standing[],
): Promise<void> {
  const { answers, chat, now } = delivery
  const { place, posted, placeholder, underWay, ageMs = 0, language, replacesFigures } = record
  // Its placeholder is closed already, as the answer was about to stand below it.
  if (placeholder !== undefined) return
  const message = underWayMessage(record, inquiry, standings, now())
  const text = message.headline
  if (replacesFigures === true && posted !== undefined) {
    if (place.kind === 'post') await chat.showStatus(place, text)
    return
  }
  if (place.kind === 'response') {
    if (underWay !== undefined || ageMs < longMs) return
    await answers.update(record.id, { underWay: { text, ageMs } })
    return tellPrivately(delivery, place, oneLine(language, text))
  }
  if (underWay?.text === text) return
  if (underWay !== undefined && ageMs - underWay.ageMs < changesEveryMs) return
  await answers.update(record.id, { underWay: { text, ageMs } })
  await deliver(delivery, record, message, 'under-way')
}

/** A note that is not taken is no loss. */
async function tellPrivately({ chat }: Delivery, place: ResponsePlace, message: Message): Promise<void> {
  try {
    await chat.respond({ ...place, audience: 'private', replaces: false }, message)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
}

function underWayMessage(
  record: Answer,
  inquiry: Inquiry,
  standings: readonly Standing[],
  now: number,
): Message {
  const { id, language } = record
  const words = wordsIn(language)
  const waiting = standings.filter((standing) => standing.kind === 'waiting')
  const title = reportOf(inquiry.report)?.title[language] ?? inquiry.report
  const isRunning = waiting.some((one) => one.isRunning)
  const ahead = Math.min(...waiting.map((one) => one.ahead))
  const done = standings.length - waiting.length
  const line = words.reading.underWay(title, when(inquiry.period, language), isRunning ? undefined : ahead)
  const details = [
    ...(isRunning && standings.length === 1 ? [words.controls.running] : []),
    ...(standings.length > 1
      ? [words.controls.progress(number(done, language), number(standings.length, language))]
      : []),
    ...left(waiting, now, language),
  ]
  return oneLine(language, [line, ...sentence(details)].join(' '), [
    { label: words.controls.cancel, press: { kind: 'cancel', answer: id } },
  ])
}

function sentence(parts: readonly string[]): readonly string[] {
  const text = parts.join(', ')
  return text === '' ? [] : [`${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`]
}

/** Rounded so that the line changes seldom. */
function left(waiting: readonly Waiting[], now: number, language: Language): readonly string[] {
  const ends = waiting.flatMap(({ endsAt }) => (endsAt === undefined ? [] : [endsAt]))
  const seconds = Math.ceil((Math.max(...ends) - now) / 1000)
  if (ends.length < waiting.length || seconds < 10) return []
  const { secondsLeft, minutesLeft } = wordsIn(language).controls
  return seconds < 90
    ? [secondsLeft(number(Math.ceil(seconds / 10) * 10, language))]
    : [minutesLeft(number(Math.round(seconds / 60), language))]
}
