import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Message } from '../model/message.ts'

/** Who the bot is, in three lines. */
export function greeting(language: Language): Message {
  const [headline, ...lines] = wordsIn(language).help.greeting
  return { language, headline, parts: [{ kind: 'text', text: lines.join('\n') }], context: [], buttons: [] }
}
