import { onlyWords } from '../vocabulary/narrowing.ts'
import { endOfPhrase, phrases } from '../text/phrases.ts'
import type { Token } from '../text/tokens.ts'

/** What turns from one question to the next, at the beginning of the next. */
const turning = phrases(
  'and, also, same, same thing, the same, now, but, what about, how about, plus, only, just, y, tambien, lo mismo, igual, ahora, pero, y ahora, que hay de, que tal, que hay del, e, tambem, o mesmo, a mesma coisa, agora, mas, e agora, que tal, e quanto a, e que tal',
)
const adding = phrases(
  'also, and also, add, plus, tambien, y tambien, agrega, agregale, suma, sumale, mas, ademas, tambem, e tambem, adiciona, adicione, acrescenta, inclui, inclua, mais',
)

/** "el de ventas", "as da fila Norte": the same of something else. */
const samePhrases = phrases(
  'el de, el del, la de, la del, los de, los del, las de, las del, o de, o da, o do, a de, a da, a do, os de, os da, os do, as de, as da, as do, the one for, the one of, the ones for, that of',
)

/** Whether a sentence begins as one that goes on: "and", "ahora", "e", "only", "el de". */
export function isTurn(tokens: readonly Token[]): boolean {
  if (firstEnd(tokens, samePhrases) !== undefined) return true
  return firstEnd(tokens, turning) !== undefined || onlyWords.has(firstWord(tokens)?.text ?? '')
}

/** Whether what a sentence names comes beside what was named before: "also Cobranzas". */
export function isAdding(tokens: readonly Token[]): boolean {
  return firstEnd(tokens, adding) !== undefined
}

function firstEnd(tokens: readonly Token[], ways: ReturnType<typeof phrases>): number | undefined {
  const first = firstWord(tokens)
  return first === undefined ? undefined : endOfPhrase(tokens, tokens.indexOf(first), ways)
}

function firstWord(tokens: readonly Token[]): Token | undefined {
  return tokens.find(({ kind }) => kind === 'word')
}
