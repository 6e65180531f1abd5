import type { Answer } from './model/answer-record.ts'
import { askWhichAccount, openAccount } from './ask/ask-back.ts'
import type { BotPorts } from './ask/bot-ports.ts'
import type { Asking, Heard } from './model/bot.ts'
import { proposeDigest } from './digests/propose/propose-digest.ts'
import { isContinued, readWords, readingOf } from './read/read-words.ts'
import { runCommand } from './run-command.ts'
import { personOf } from './read/preferences.ts'
import { recall } from './read/recall.ts'
import { takeUp } from './talk/take-up.ts'
import { answerAtOnce } from './ask/answer-at-once.ts'
import { postAskBack } from './ask/post-ask-back.ts'

/**
 * Somebody's words become a stored question, or an immediate reply. The same asking is the same question. Where the
 * words are those of an `earlier` question, changed, they are answered in its place.
 */
export async function ask(
  askers: BotPorts,
  asking: Asking,
  text: string,
  earlier?: Pick<Answer, 'id' | 'follows' | 'posted'>,
): Promise<Heard> {
  const person = await personOf(askers, asking)
  const last = await recall(askers, asking, earlier)
  const { understanding, account } = await readWords(askers, asking, text, person, last?.before)
  const reading = readingOf(understanding)
  const reader = reading === undefined ? person : { ...person, language: reading.language }
  const notes = {
    text,
    posted: earlier?.posted,
    follows: isContinued(understanding) ? last?.answer : undefined,
    lost: 'goesOn' in understanding ? understanding.goesOn?.lost : undefined,
  }
  switch (understanding.kind) {
    case 'question': {
      const { question, choices } = understanding
      if (account !== undefined) return takeUp(askers, asking, reader, { question, account, choices, notes })
      const which = askWhichAccount(askers.accounts, asking.id, reader.language)
      return answerAtOnce(askers, asking, reader, which, { reading, ...notes, open: openAccount })
    }
    case 'command':
      return runCommand(askers, asking, { ...person, language: understanding.language }, understanding, notes)
    case 'ask-back': {
      const { what } = understanding.missing
      const isRefused = what === 'unable' || what === 'one-account'
      // Where no one report was found, the words of what recurs may name several.
      if (reading?.schedule !== undefined && reading.report === undefined && !isRefused) {
        return proposeDigest(askers, asking, reader, reading, notes)
      }
      return postAskBack(askers, asking, reader, understanding, { reading, ...notes })
    }
    case 'future':
    case 'nothing':
      return postAskBack(askers, asking, reader, understanding, { reading, ...notes })
  }
}
