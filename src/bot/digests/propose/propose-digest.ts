import type { Question, Reading } from '../../../question/understanding.ts'
import { reportOf } from '../../../report/catalogue.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { Person } from '../../model/answer-record.ts'
import type { BotPorts } from '../../ask/bot-ports.ts'
import { answerAtOnce } from '../../ask/answer-at-once.ts'
import { postAskBack } from '../../ask/post-ask-back.ts'
import { askWhichAccount, openAccount } from '../../ask/ask-back.ts'
import type { Notes } from '../../read/begin-answer.ts'
import type { Asking, Heard } from '../../model/bot.ts'
import { namedChannel } from '../../model/named-channel.ts'
import { whereTo } from '../../model/policy.ts'
import type { Known } from '../../model/known.ts'
import { oneLine } from '../../model/one-line.ts'
import { settledReading } from '../../read/recall.ts'
import { digestForm } from './digest-form.ts'
import type { DigestPlace } from '../../model/digest.ts'
import { severalQuestions } from './several-questions.ts'
import { recurring, startProposal, weekStartOf } from './start-proposal.ts'

/**
 * What recurs was asked for in words: says back how it was read, with its next runs and a preview, and starts only when
 * that is confirmed. For every reading with a `schedule`, also one whose report was not found: the words may name several.
 */
export async function proposeDigest(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  reading: Reading,
  notes: Notes,
): Promise<Heard> {
  const { schedule, language } = reading
  const { text = '', posted } = notes
  const reader = { ...person, language }
  const questions = await questionsOf(askers, asking, person, reading, text)
  if (schedule === undefined || questions.length === 0) {
    const open = { kind: 'ask-back' as const, missing: { what: 'report' as const }, choices: [], reading }
    return postAskBack(askers, asking, reader, open, { reading, ...notes })
  }
  if (whereTo(questions, undefined, person, asking.place) === 'refused') {
    return answerAtOnce(
      askers,
      asking,
      reader,
      oneLine(language, wordsIn(language).talk.casesForSupervisors),
      notes,
    )
  }
  const { accounts } = askers
  if (accounts.length > 1 && questions.some(({ account }) => account === undefined)) {
    const which = askWhichAccount(accounts, asking.id, language)
    return answerAtOnce(askers, asking, reader, which, { reading, ...notes, open: openAccount })
  }
  const weekStart = await weekStartOf(askers, asking)
  return startProposal(askers, asking, reader, {
    questions: questions.map((question) => recurring(askers, question, asking.at, weekStart)),
    schedule,
    place: placeIn(reading, asking, text),
    posted,
  })
}

/** The question that was read; where no one report can tell all of it, those that the words name one by one. */
async function questionsOf(
  askers: BotPorts,
  asking: Asking,
  person: Person,
  { report, ...asked }: Reading,
  text: string,
): Promise<readonly Question[]> {
  const found = report === undefined ? undefined : reportOf(report)
  const isTold = asked.by.every((by) => found?.breakdowns.some((breakdown) => breakdown.by === by))
  const one = report === undefined ? [] : [{ ...asked, report }]
  if (found !== undefined && isTold) return one
  const several = await severalQuestions(askers, asking, person, text)
  return several.length > one.length ? several : one
}

/** "Schedule this" under an answer: a form that asks when and where. */
export async function scheduleAnswer(askers: BotPorts, asking: Asking, answer: string): Promise<Heard> {
  const person = await askers.people.get(asking.person)
  const record = await askers.answers.get(answer)
  const reading = record && settledReading(record)
  if (record === undefined || reading?.report === undefined) {
    return answerAtOnce(
      askers,
      asking,
      person,
      oneLine(person.language, wordsIn(person.language).askBack.tooOld),
    )
  }
  const { language } = record
  const form = digestForm({
    purpose: { kind: 'new-digest', answer },
    language,
    questions: [{ ...reading, report: reading.report }],
    place: herePlace(asking),
    zone: zoneOf(askers, reading),
  })
  return { kind: 'form', form }
}

/** The form alone, for a command or a button without an answer. */
export async function newDigestForm(askers: BotPorts, asking: Asking): Promise<Heard> {
  const { language } = await askers.people.get(asking.person)
  const form = digestForm({
    purpose: { kind: 'new-digest' },
    language,
    questions: [],
    place: herePlace(asking),
    zone: askers.accounts[0].zone,
  })
  return { kind: 'form', form }
}

function zoneOf({ accounts }: Pick<BotPorts, 'accounts'>, { account }: Pick<Reading, 'account'>): string {
  return (accounts.find(({ name }) => name === account) ?? accounts[0]).zone
}

function placeIn({ place }: Reading, asking: Asking, text: string): DigestPlace {
  if (place === 'dm') return { kind: 'dm' }
  if (place === undefined || place === 'channel') return herePlace(asking)
  const { channel, name } = namedChannel(text) ?? { channel: '', name: place.channel }
  return { kind: 'channel', channel, ...(name !== '' && { name }) }
}

/** Where it was asked for: the channel, or in a direct message the person. */
export function herePlace({ channel }: Asking): DigestPlace {
  return channel.startsWith('D') || channel === '' ? { kind: 'dm' } : { kind: 'channel', channel }
}
