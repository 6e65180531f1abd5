import type { Language } from '../words/language.ts'
import { languageOf } from './language-of.ts'
import { mend } from './mending/mend.ts'
import { joinPhrases } from './text/join-phrases.ts'
import { tokenise, type Token } from './text/tokens.ts'
import { wordsOf } from './text/words-of.ts'
import type { Context } from './understanding.ts'
import { exceptPhrases } from './vocabulary/narrowing.ts'

/** The words of a text as they are read, and the language that they are in. */
export function wordsIn(
  text: string,
  context: Context,
): { readonly tokens: readonly Token[]; readonly language: Language } {
  const typed = tokenise(text)
  return {
    tokens: joinPhrases(mend(typed, wordsOfNames(context)), exceptPhrases, 'except'),
    language: languageOf(typed, text, context.previous?.language ?? context.language ?? 'en'),
  }
}

function wordsOfNames({ names, accounts = [] }: Context): ReadonlySet<string> {
  const known = Object.values(names ?? {}).flatMap((one) => [...one.values()])
  return new Set([...known, ...accounts].flatMap(wordsOf))
}
