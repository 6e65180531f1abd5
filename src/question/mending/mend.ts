import { Spelling } from '../text/spelling.ts'
import type { Token } from '../text/tokens.ts'
import { exceptWords, onlyWords } from '../vocabulary/narrowing.ts'
import { columnOf } from '../vocabulary/values.ts'
import { givenNames } from './given-names.ts'
import { realWords } from './real-words.ts'
import { targets } from './targets.ts'

const spelling = new Spelling(targets)
const real: ReadonlySet<string> = new Set(realWords.split(' '))

/**
 * The tokens with what is mistyped compared as the word that it stands for: only a word that no dictionary has, and that
 * can be no name. `names` are the folded words of the names that the account is known to have.
 */
export function mend(tokens: readonly Token[], names: ReadonlySet<string>): readonly Token[] {
  return tokens.map((token, at) => {
    const { kind, text } = token
    const meant = kind !== 'word' || names.has(text) ? undefined : meantBy(text)
    return meant === undefined || isName(tokens, at) ? token : { ...token, text: meant, isMended: true }
  })
}

/** The word of the lexicon that a folded word is mistyped for. */
export function meantBy(word: string): string | undefined {
  return real.has(word) || givenNames.has(word) ? undefined : spelling.nearest(word)[0]
}

const gluing = new Set(['#', '@', '_', '=', '&', '/', '.', '-'])
const leading = new Set([...onlyWords, ...exceptWords])
const spread = new Set(['by', 'per', 'por', 'x', 'cada', 'each'])

/** "cola Pgos", "solo cobransa", "#vntas", and a capital inside a text that is written small. */
function isName(tokens: readonly Token[], at: number): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  const isGlued =
    (token?.isSpaced === false && gluing.has(before?.text ?? '')) ||
    (after?.isSpaced === false && gluing.has(after.text) && tokens[at + 2]?.isSpaced === false)
  const label = before === undefined ? undefined : columnOf(before.text)
  const isLabelled = (label === 'skill' || label === 'agent') && !spread.has(tokens[at - 2]?.text ?? '')
  return isGlued || isLabelled || leading.has(before?.text ?? '') || isCapital(tokens, at)
}

function isCapital(tokens: readonly Token[], at: number): boolean {
  const starts = ({ raw }: Token) => /^\p{Lu}/u.test(raw)
  const words = tokens.filter(({ kind }) => kind === 'word')
  const token = tokens[at]
  return at > 0 && token !== undefined && starts(token) && words.filter(starts).length * 2 <= words.length
}
