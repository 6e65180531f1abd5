import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Message } from '../model/message.ts'

/** What one can ask. */
export function help(language: Language): Message {
  const { help } = wordsIn(language)
  const lines = help.exampleQuestions.map((question) => `• ${question}`)
  return {
    language,
    headline: help.title,
    parts: [
      { kind: 'text', text: help.intro },
      { kind: 'text', text: [`${help.examples}:`, ...lines].join('\n') },
      { kind: 'text', text: help.outro },
    ],
    context: [],
    buttons: help.exampleQuestions.slice(0, 3).map((text) => ({ label: text, press: { kind: 'ask', text } })),
  }
}
