import { endOfPhrase, type Phrases } from './phrases.ts'
import type { Token } from './tokens.ts'

/** Each of the phrases as one token, compared as `text`. */
export function joinPhrases(tokens: readonly Token[], phrases: Phrases, text: string): readonly Token[] {
  const joined: Token[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    const end = endOfPhrase(tokens, at, phrases)
    if (token === undefined) break
    const words = end === undefined ? [token] : tokens.slice(at, end)
    const raw = words.map(({ raw }) => raw).join(' ')
    joined.push(end === undefined ? token : { ...token, text, raw, end: words.at(-1)?.end ?? token.end })
    at = end ?? at + 1
  }
  return joined
}
