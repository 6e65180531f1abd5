import { fold } from './fold.ts'

export interface Token {
  readonly kind: 'word' | 'number' | 'sign'
  /** As it is compared. */
  readonly text: string
  /** As it was typed. */
  readonly raw: string
  readonly start: number
  readonly end: number
  /** Whether white space, or the beginning, stands before it. */
  readonly isSpaced: boolean
  /** It was mistyped, and is compared as the word that it stands for. */
  readonly isMended?: true
}

const parts = /(?<word>\p{L}[\p{L}\p{M}]*)|(?<number>[0-9０-９]+)|[^\s\p{C}]/gu

/** Control characters and marks of writing direction are dropped; digits and letters are parted: "9am" is two tokens. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let end = -1
  for (const match of text.matchAll(parts)) {
    const [raw] = match
    const kind = match.groups?.['word'] ? 'word' : match.groups?.['number'] ? 'number' : 'sign'
    tokens.push({
      kind,
      text: fold(raw),
      raw,
      start: match.index,
      end: match.index + raw.length,
      isSpaced: match.index !== end,
    })
    end = match.index + raw.length
  }
  return tokens
}
