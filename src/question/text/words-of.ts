import { fold } from './fold.ts'

/** The words and numbers of a text as they are compared, without its signs. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? []
}
