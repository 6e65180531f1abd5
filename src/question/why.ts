import type { WordAccount } from './account-of.ts'
import { readDetails } from './read-details.ts'
import type { Context } from './understanding.ts'
import { wordsIn } from './words-in.ts'

/** What each word of a sentence changes of its reading, whatever `understand` makes of the whole. */
export function why(text: string, context: Context): readonly WordAccount[] {
  const { tokens, language } = wordsIn(text, context)
  return readDetails(tokens, language, context).account
}
