import type { Reading } from '../../question/understanding.ts'
import { reportOf } from '../../report/catalogue.ts'
import { clock } from '../../words/format.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Answer } from '../model/answer-record.ts'
import type { BotPorts } from '../ask/bot-ports.ts'
import type { Asking, Heard } from '../model/bot.ts'
import { scheduleAnswer } from '../digests/propose/propose-digest.ts'
import type { AnswerPress } from '../model/message.ts'
import { whereTo } from '../model/policy.ts'
import type { Known } from '../model/known.ts'
import { oneLine } from '../model/one-line.ts'
import { freshAgainAt } from '../figures/fresh-again.ts'
import { giveUpAnswer } from '../answer/give-up.ts'
import { rate } from '../talk/rate.ts'
import { seenAnswer, settledReadings } from '../read/recall.ts'
import { answerAtOnce } from '../ask/answer-at-once.ts'
import { askChanged, type QuestionChange, goOn } from './ask-changed.ts'
import { besides } from '../model/beside-period.ts'
import { explain } from './explain.ts'
import { inItsPlace } from './in-its-place.ts'
import { periodForm } from './other-period.ts'
import { rereadFor } from './reread-for.ts'
import { sendFile, sendToDm, share } from './send-elsewhere.ts'
import { reply, type PressedAnswer } from './pressed-answer.ts'

/**
 * A button under an answer: its question again, changed or sent elsewhere. Works as long as the answer is kept, for
 * whoever may see it there.
 */
export async function pressUnderAnswer(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  press: AnswerPress,
): Promise<Heard> {
  const answer = await seenAnswer(askers.answers, asking, press.answer)
  const readings = answer === undefined ? [] : settledReadings(answer)
  const [reading] = readings
  if (answer === undefined || reading === undefined) {
    return { kind: 'said', message: oneLine(person.language, wordsIn(person.language).askBack.tooOld) }
  }
  const reader = { ...person, language: answer.language }
  const under = { askers, asking, reader, answer, reading }
  const { talk, controls } = wordsIn(answer.language)
  const ruling = whereTo(readings, undefined, person, asking.place)
  if (ruling === 'refused') return reply(under, talk.casesForSupervisors)
  return ruling === 'privately' && press.kind === 'how'
    ? reply(under, controls.staysPrivate)
    : pressed(under, press)
}

async function pressed(under: PressedAnswer, press: AnswerPress): Promise<Heard> {
  const { askers, asking, reader, answer, reading } = under
  const { language } = reader
  const { controls } = wordsIn(language)
  const as = shapeOf(answer)
  const then = answer.askedAt
  switch (press.kind) {
    case 'choose-report':
      return goOn(askers, asking, reader, answer, await readAs(under, press.report))
    case 'choose-account': {
      await askers.memory.rememberAccount(asking.channel, press.account)
      const reread = await rereadFor({ account: press.account }, askers, asking, answer, reader)
      return goOn(askers, asking, reader, answer, reread)
    }
    case 'go-on':
      return answer.content.kind === 'inquiry'
        ? onceMore(under, { isAgreed: true })
        : goOn(askers, asking, reader, answer, reading, true)
    case 'retry':
      return onceMore(under)
    case 'share':
      return share(under)
    case 'send-to-dm':
      return sendToDm(under, { reading, as, at: then, isSame: true })
    case 'file': {
      const { format, of } = press
      return sendFile(under, { reading, as: { kind: 'file', format, of }, at: then, isSame: true })
    }
    case 'refresh':
      return refresh(under)
    case 'show-as':
      return inPlace(under, { reading: { ...reading, output: press.as }, at: then })
    case 'rows':
      return inPlace(under, { reading, as: { kind: 'rows', page: press.page }, at: then })
    case 'compare': {
      const { period } = reading
      const compare = period && besides(period, -1)
      return askChanged(askers, asking, reader, answer, {
        reading: { ...reading, ...(compare !== undefined && { compare }) },
      })
    }
    case 'break-down': {
      const { top: _, order: __, output: ___, ...rest } = reading
      return askChanged(askers, asking, reader, answer, { reading: { ...rest, by: [press.by] } })
    }
    case 'shift':
      return shift(under, press.by)
    case 'other-period':
      return { kind: 'form', form: periodForm(answer.id, reading, language) }
    case 'how':
      return answerAtOnce(askers, asking, reader, explain(answer))
    case 'schedule':
      return scheduleAnswer(askers, asking, answer.id)
    case 'cancel':
      return cancel(under)
    case 'rate':
      await rate(askers, answer, reader.id, press.isGood)
      return reply(under, press.isGood ? controls.thanksRight : controls.thanksWrong)
  }
}

/** The same question in the place of what it came to, which was no answer. */
function onceMore(
  { askers, asking, reader, answer, reading }: PressedAnswer,
  agreed: Pick<QuestionChange, 'isAgreed'> = {},
) {
  return askChanged(askers, inItsPlace(asking, answer), reader, answer, {
    reading,
    as: shapeOf(answer),
    posted: answer.posted,
    isSame: true,
    ...agreed,
  })
}

function shapeOf({ content }: Answer) {
  return content.kind === 'inquiry' ? content.as : undefined
}

/**
 * The question as the report that was picked has it. Where the first answer went, and when it was to recur, was done;
 * under what asked back it is still to do.
 */
async function readAs(
  { askers, asking, reader, answer, reading }: PressedAnswer,
  report: string,
): Promise<Reading> {
  const picked = await rereadFor({ report }, askers, asking, { ...answer, reading }, reader)
  const { place: _, schedule: __, ...asked } = picked
  return answer.content.kind === 'said' ? picked : asked
}

/** In the place of what stands there, which stays until then; a private answer is replaced when the other is there. */
async function inPlace(
  { askers, asking, reader, answer }: PressedAnswer,
  change: QuestionChange,
): Promise<Heard> {
  const there = inItsPlace(asking, answer)
  const replaced = { posted: answer.posted, replacesFigures: true, isSame: true }
  const heard = await askChanged(askers, there, reader, answer, { ...change, ...replaced })
  return heard.kind === 'accepted' ? { kind: 'accepted' } : heard
}

/** Takes longer than what is made of the same figures, so that it is said. */
async function refresh(under: PressedAnswer): Promise<Heard> {
  const { asking, reader, answer, reading } = under
  const newerAt = newerFrom(answer)
  if (newerAt !== undefined && asking.at < newerAt.at) {
    const { notYetNewer } = wordsIn(reader.language).controls
    return reply(under, notYetNewer(clock(newerAt.at, newerAt.zone)))
  }
  const heard = await inPlace(under, { reading, as: shapeOf(answer), refreshedBy: reader.name })
  if (heard.kind !== 'accepted' || asking.place.kind !== 'response') return heard
  return { kind: 'said', message: oneLine(reader.language, wordsIn(reader.language).controls.refreshing) }
}

/** From when on figures of now can be newer than those of this answer. */
function newerFrom({ content, made }: Answer) {
  if (content.kind !== 'inquiry' || made === undefined) return undefined
  const { report, period } = content.inquiry
  return reportOf(report)?.isLive === true ? { at: freshAgainAt(made.asOf), zone: period.zone } : undefined
}

async function shift(under: PressedAnswer, by: -1 | 1): Promise<Heard> {
  const { askers, asking, reader, answer, reading } = under
  const { period, compare, when: _, ...rest } = reading
  if (period === undefined) return askChanged(askers, asking, reader, answer, { reading })
  const beside = besides(period, by)
  if (beside.start > asking.at) return reply(under, wordsIn(reader.language).controls.period.future)
  const earlier = compare && besides({ ...compare, zone: period.zone }, by)
  return askChanged(askers, asking, reader, answer, {
    reading: { ...rest, period: beside, ...(earlier !== undefined && { compare: earlier }) },
  })
}

async function cancel(under: PressedAnswer): Promise<Heard> {
  const { askers, asking, reader, answer } = under
  const { talk } = wordsIn(reader.language)
  switch (await giveUpAnswer(askers, answer, reader)) {
    case 'given-up':
      return asking.place.kind === 'response'
        ? { kind: 'said', message: oneLine(reader.language, talk.cancelledNow) }
        : { kind: 'noted' }
    case 'not-yours':
      return reply(under, talk.notYours)
    case 'over':
      return reply(under, talk.over)
  }
}
