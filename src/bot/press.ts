import type { Reading } from '../question/understanding.ts'
import { wordsIn } from '../words/words-in.ts'
import type { Answer, Person } from './answer-record.ts'
import { read as readAgain, readingOf } from './read.ts'
import { accept, ask, type Askers, tell } from './ask.ts'
import { askBack, askWhichAccount } from './ask-back.ts'
import type { Asking, Heard } from './bot.ts'
import { inquire, missingParameter } from './inquire.ts'
import type { Press } from './message.ts'
import { mayAsk } from './policy.ts'
import { say } from './say.ts'

/** A button under an answer: its question again, changed or sent elsewhere. Works as long as the answer is kept. */
export async function press(askers: Askers, asking: Asking, press: Press): Promise<Heard> {
  if (press.kind === 'ask') return ask(askers, asking, press.text)
  const person = await askers.people.get(asking.person)
  const words = wordsIn(person.language).askBack
  if (!mayAsk(person, asking.channel, askers.policy)) {
    return tell(askers, asking, person, say(person.language, words.notAllowed))
  }
  const answer = await askers.answers.get(press.answer)
  if (answer?.reading === undefined) return tell(askers, asking, person, say(person.language, words.tooOld))
  switch (press.kind) {
    case 'choose-report':
      return again(askers, asking, answer, { ...answer.reading, report: press.report })
    case 'choose-account':
      await askers.memory.rememberAccount(asking.channel, press.account)
      return again(askers, asking, answer, await rereadFor(press.account, askers, asking, answer, person))
    case 'retry':
      return again(askers, asking, answer, answer.reading)
    case 'share': {
      const heard = await again(askers, inChannel(asking), answer, answer.reading)
      return heard.kind === 'accepted' ? { kind: 'accepted' } : heard
    }
    case 'send-to-dm': {
      await again(
        askers,
        { ...asking, place: { kind: 'direct', audience: 'private' } },
        answer,
        answer.reading,
      )
      return { kind: 'said', message: say(person.language, wordsIn(person.language).answer.sentToDm) }
    }
  }
}

/** What was asked, with its calendar words read in the zone of the account that was chosen now. */
async function rereadFor(
  account: string,
  askers: Askers,
  asking: Asking,
  { askedAt, text, language, reading }: Answer,
  person: Person,
): Promise<Reading> {
  const then = { ...asking, at: askedAt }
  const read = text === undefined ? undefined : await readAgain(askers, then, text, { ...person, language })
  const known = (read && readingOf(read.understanding)) ?? reading
  if (known === undefined) throw new Error('A question that was not understood has no account to choose')
  return { ...known, account, ...(reading?.report !== undefined && { report: reading.report }) }
}

async function again(askers: Askers, asking: Asking, answer: Answer, reading: Reading): Promise<Heard> {
  const person = { ...(await askers.people.get(asking.person)), language: answer.language }
  const { report } = reading
  if (report === undefined)
    return tell(askers, asking, person, say(person.language, wordsIn(person.language).askBack.report))

  const settled = answer.content.kind === 'inquiry' ? answer.content.inquiry : undefined
  const name = reading.account ?? settled?.account ?? (await askers.memory.accountOf(asking.channel))
  const account =
    askers.accounts.length === 1 ? askers.accounts[0] : askers.accounts.find((one) => one.name === name)
  if (account === undefined) {
    const which = askWhichAccount(askers.accounts, asking.id, person.language)
    return tell(askers, asking, person, which, { reading, text: answer.text })
  }
  const missing = missingParameter({ ...reading, report })
  if (missing !== undefined) {
    const back = {
      kind: 'ask-back' as const,
      missing: { what: 'parameter' as const, name: missing },
      choices: [],
      reading: { ...reading, report },
    }
    return tell(askers, asking, person, askBack(back, asking.id), { reading, text: answer.text })
  }
  const period = reading.period ?? settled?.period
  const question = { ...reading, report, ...(period !== undefined && { period }) }
  const choices = (settled?.choices ?? []).map((choice) =>
    choice === report ? (settled?.report ?? choice) : choice,
  )
  return accept(askers, asking, person, inquire(question, account, asking.at, choices), question)
}

/** The same place, for everyone to see. */
function inChannel(asking: Asking): Asking {
  if (asking.place.kind !== 'response') return asking
  return { ...asking, place: { ...asking.place, audience: 'channel', replaces: false } }
}
