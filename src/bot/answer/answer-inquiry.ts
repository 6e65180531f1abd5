import { wordsIn } from '../../words/words-in.ts'
import type { Answer, Inquiry, AnswerShape } from '../model/answer-record.ts'
import { apology } from '../deliver/apology.ts'
import { defined } from '../model/defined.ts'
import { deliver } from '../deliver/deliver.ts'
import { deliverFile } from '../deliver/deliver-file.ts'
import type { AnswerEnding } from '../deliver/delivery.ts'
import { showUnderWay } from '../deliver/show-under-way.ts'
import { Failure, type FailureKind } from '../model/failure.ts'
import { invite } from '../present/invite.ts'
import type { MadeAnswer } from '../model/made-answer.ts'
import { makeAnswer } from './make-answer.ts'
import { mostCallsFor } from './many-calls.ts'
import type { Message } from '../model/message.ts'
import { smallPrint } from '../present/text/small-print.ts'
import { enterInLedger } from './enter-in-ledger.ts'
import { follow } from './follow.ts'
import type { Answerers } from './answerers.ts'

/** For `answer`, where the record holds a question: posts its figures when all its calls have ended. */
export function answerInquiry(
  answerers: Answerers,
  record: Answer,
  inquiry: Inquiry,
  as: AnswerShape | undefined,
): Promise<void> {
  const fail = (failure: FailureKind) => apologise(answerers, record, inquiry, failure)
  return follow(answerers, record, {
    inquiries: [inquiry],
    as,
    waiter: {
      answer: record.id,
      isRefresh: inquiry.notBefore !== undefined,
      mostCalls: mostCallsFor([inquiry], inquiry.isAgreed === true),
    },
    refusedAs: 'said',
    fail,
    wait: (standings) => showUnderWay(answerers, record, inquiry, standings),
    async finish(asOf) {
      const made = await madeOrTooMuch(() => makeAnswer(answerers, record, inquiry, as, asOf))
      if (made === undefined) return false
      await (made === 'too-many-rows' ? fail(made) : post(answerers, record, inquiry, made))
      return true
    },
  })
}

async function madeOrTooMuch<Result>(work: () => Promise<Result>): Promise<Result | 'too-many-rows'> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Failure && error.kind === 'too-many-rows') return error.kind
    throw error
  }
}

async function post(
  answerers: Answerers,
  record: Answer,
  inquiry: Inquiry,
  { what, of, hasPersonal }: MadeAnswer,
): Promise<void> {
  const { answers } = answerers
  await answers.update(record.id, { made: of })
  const enterAs = async (outcome: AnswerEnding) => {
    const delivered = { rows: of.used, outcome, hasPersonal }
    await enterInLedger(answerers, (await answers.get(record.id)) ?? record, inquiry, delivered)
  }
  if ('upload' in what) await deliverFile(answerers, record, what.upload, what.message, enterAs)
  else await deliver(answerers, record, await opened(answerers, record, what), 'answered', enterAs)
}

/** The first answer in a thread says how it goes on. */
async function opened(
  { people }: Answerers,
  { opensThread, place, language }: Answer,
  message: Message,
): Promise<Message> {
  return opensThread === true ? invite(people, place, message, wordsIn(language).talk.goOnExample) : message
}

/** Figures that stand already are not taken away by what failed: it is said beside them. */
async function apologise(
  answerers: Answerers,
  record: Answer,
  inquiry: Inquiry,
  failure: FailureKind,
): Promise<void> {
  const { id, language, replacesFigures } = record
  const sorry = apology(failure, language, smallPrint({ record, inquiry }), id)
  if (replacesFigures !== true) return deliver(answerers, record, sorry, failure)
  const beside = await answerers.answers.update(id, besideFigures(record))
  const text = wordsIn(language).controls.stillFigures
  await deliver(answerers, beside, { ...sorry, parts: [{ kind: 'text', text }] }, failure)
}

function besideFigures({ posted, place }: Answer): Partial<Answer> {
  const beside = { posted: undefined, replacesFigures: undefined }
  switch (place.kind) {
    case 'post':
      return { ...beside, place: { ...place, ...defined({ threadTs: place.threadTs ?? posted?.ts }) } }
    case 'response':
      return { ...beside, place: { ...place, replaces: false } }
    case 'direct':
      return beside
  }
}
