import { reportOf } from '../../report/catalogue.ts'
import { clock, number } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Answer } from '../model/answer-record.ts'
import type { BotPorts } from '../ask/bot-ports.ts'
import { digestsOf } from '../digests/manage/list-digests.ts'
import type { Message, MessagePart } from '../model/message.ts'
import { mayAsk } from '../model/policy.ts'
import type { LaneState } from '../ports/calls.ts'
import { oneLine } from '../model/one-line.ts'
import { settingEntries } from './settings.ts'

const mostQuestions = 5
const mostLookedAt = 25
const mostExamples = 3
const mostAccounts = 10

/** App Home: what somebody asked lately, their digests, examples, the accounts with their lanes, and settings. */
export async function home(askers: BotPorts, id: string): Promise<Message> {
  const [known, own] = await Promise.all([
    askers.people.get(id),
    askers.memory.settingsOf({ kind: 'person', person: id }),
  ])
  const language = own.language ?? known.language
  const words = wordsIn(language)
  if (!mayAsk(known, '', askers.policy)) return oneLine(language, words.askBack.notAllowed)
  const { home, settings, forget, confirmForget } = words.talk
  const { none, howToMake, buttons } = words.digests
  const [questions, digests, accounts] = await Promise.all([
    recentQuestions(askers, id, language),
    digestsOf(askers, id, askers.now()),
    lanes(askers, language),
  ])
  const names = askers.accounts.map(({ name }) => name)
  return {
    language,
    headline: home.title(known.name),
    parts: [
      { kind: 'text', text: home.intro },
      { kind: 'heading', text: home.lately },
      ...(questions.length > 0 ? questions : [text(home.nothingLately)]),
      { kind: 'heading', text: home.digests },
      ...(digests.length > 0 ? digests : [text(`${none.mine} ${howToMake}`)]),
      { kind: 'heading', text: home.examples },
      ...words.help.exampleQuestions.slice(0, mostExamples).map((example) => entry(example, home.ask)),
      { kind: 'heading', text: home.accounts },
      ...accounts,
      { kind: 'heading', text: settings.title },
      ...settingEntries('person', own, names, language),
    ],
    context: [],
    buttons: [
      { label: home.catalogue, press: { kind: 'catalogue' } },
      { label: buttons.mine, press: { kind: 'digests', whose: 'mine', page: 0 } },
      { label: forget, press: { kind: 'forget' }, confirmation: confirmForget },
    ],
  }
}

function text(line: string): MessagePart {
  return { kind: 'text', text: line }
}

function entry(question: string, label: string, note?: string): MessagePart {
  return {
    kind: 'entry',
    text: question,
    ...(note !== undefined && { note }),
    buttons: [{ label, press: { kind: 'ask', text: question } }],
  }
}

/** What was asked lately and can be asked again as it stands: a follow-up alone would say nothing. */
async function recentQuestions(
  { memory, answers }: BotPorts,
  person: string,
  language: Language,
): Promise<readonly MessagePart[]> {
  const ids = await memory.recent(person)
  const records = await Promise.all(ids.slice(0, mostLookedAt).map((id) => answers.get(id)))
  const byText = new Map<string, MessagePart>()
  for (const record of records) {
    if (record?.text === undefined || !isWhole(record) || byText.has(record.text)) continue
    const title = reportOf(record.reading?.report ?? '')?.title[language]
    byText.set(record.text, entry(record.text, wordsIn(language).talk.home.again, title))
  }
  return [...byText.values()].slice(0, mostQuestions)
}

function isWhole({ content, follows, outcome }: Answer): boolean {
  return content.kind === 'inquiry' && follows === undefined && outcome !== 'cancelled'
}

async function lanes({ accounts, calls }: BotPorts, language: Language): Promise<readonly MessagePart[]> {
  return Promise.all(
    accounts.slice(0, mostAccounts).map(async ({ name, zone }): Promise<MessagePart> => {
      const note = laneLine(await calls.lane(name), zone, language)
      return { kind: 'entry', text: name, note, buttons: [] }
    }),
  )
}

function laneLine({ waiting, running, closed, left }: LaneState, zone: string, language: Language): string {
  const { home } = wordsIn(language).talk
  const rest = left === undefined ? [] : [home.left(number(left, language))]
  if (closed !== undefined) return [home.closed(clock(closed.until, zone)), ...rest].join(' ')
  if (running !== undefined) {
    const title = reportOf(running.report)?.title[language] ?? running.report
    return [home.running(title, waiting), ...rest].join(' ')
  }
  return [waiting > 0 ? home.waiting(waiting) : home.idle, ...rest].join(' ')
}
