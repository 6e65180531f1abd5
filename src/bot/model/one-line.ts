import type { Language } from '../../words/language.ts'
import type { Button, Message } from './message.ts'

/** A message of one sentence. */
export function oneLine(language: Language, headline: string, buttons: readonly Button[] = []): Message {
  return { language, headline, parts: [], context: [], buttons }
}
