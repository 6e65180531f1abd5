import type { Understanding } from '../question/understanding.ts'
import type { BotPorts } from './ask/bot-ports.ts'
import type { Notes } from './read/begin-answer.ts'
import { answerAtOnce } from './ask/answer-at-once.ts'
import type { Asking, Heard } from './model/bot.ts'
import { browse } from './catalogue/browse.ts'
import { searchResults } from './catalogue/search-results.ts'
import { offerDeed } from './digests/manage/offer-deed.ts'
import { listDigests } from './digests/manage/list-digests.ts'
import { help } from './talk/help.ts'
import type { Message } from './model/message.ts'
import type { Known } from './model/known.ts'
import { status } from './status/status.ts'
import { forget } from './talk/forget.ts'
import { reportForm } from './talk/report-form.ts'
import { settings } from './talk/settings.ts'

type Told = Extract<Understanding, { kind: 'command' }>

/** Does what a command that is no question asks. */
export async function runCommand(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  told: Told,
  notes: Notes,
): Promise<Heard> {
  const { command } = told
  if (command === 'form' && asking.place.kind === 'response') {
    return { kind: 'form', form: reportForm(person.language) }
  }
  if (command === 'forget') return forget(askers, asking, person)
  return answerAtOnce(
    askers,
    asking,
    person,
    await reply(askers, asking, person, { ...told, command }),
    notes,
  )
}

async function reply(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  { command, rest, deed, about }: Told & { readonly command: Exclude<Told['command'], 'forget'> },
): Promise<Message> {
  const { language } = person
  switch (command) {
    case 'help':
    case 'form':
      return help(language)
    case 'list':
      return rest === '' ? browse(language) : searchResults(rest, language)
    case 'schedules':
      return deed === undefined
        ? listDigests(askers, asking, 'mine', 0)
        : offerDeed(askers, asking, person, deed, about)
    case 'settings':
      return settings(askers, asking, language)
    case 'status':
      return status(askers, { person, language, audience: asking.place.audience })
  }
}
