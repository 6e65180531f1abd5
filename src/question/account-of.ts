import { reportOf } from '../report/catalogue.ts'
import type { Changes, Sentence } from './details/sentence.ts'
import type { Choice } from './search/choose-report.ts'
import { effectOf } from './search/effect.ts'
import { isSmall, notionsIn } from './search/notions.ts'
import type { Reading } from './understanding.ts'
import { exceptWords, onlyWords } from './vocabulary/narrowing.ts'

const leadingOut = exceptWords.union(onlyWords)

/** One word of a sentence, and what it changes of the reading; `nothing` for words that only hold a sentence together. */
export interface WordAccount {
  readonly word: string
  /** The words that it stands with. */
  readonly clause: string
  /** Undefined for a word that says something and changes nothing. */
  readonly changes?: Changes
}

/** What each word of a sentence changes. */
export function accountOf(sentence: Sentence, choice: Choice, reading: Reading): readonly WordAccount[] {
  const { tokens, clauses } = sentence
  const report = reading.report === undefined ? undefined : reportOf(reading.report)
  const notions = notionsIn(tokens.map(({ text, kind }) => (kind === 'word' || text === '-' ? text : '')))
  return tokens.map(({ raw, kind, text }, at): WordAccount => {
    const clause = clauses.find(({ start, end }) => at >= start && at < end)
    const notion = notions.find(({ start, end }) => at >= start && at < end)
    const span = clause ?? notion ?? { start: at, end: at + 1 }
    const words = tokens
      .slice(span.start, span.end)
      .map((token) => `${token.isSpaced ? ' ' : ''}${token.raw}`)
      .join('')
      .trim()
    if (clause !== undefined) {
      const { changes } = clause
      return { word: raw, clause: words, ...(changes !== 'unmet' && { changes }) }
    }
    // "na semana passada": a small word may stand for a figure elsewhere, "NA".
    const isHeard = notion !== undefined && (choice.notions.has(notion.id) || !isSmall(text))
    if (isHeard && report !== undefined) {
      const changes = effectOf(notion.id, choice.notions, report, reading)
      return { word: raw, clause: words, ...(changes && { changes }) }
    }
    if (leadingOut.has(text)) return { word: raw, clause: words, changes: 'filters' }
    const isHolding = kind !== 'word' || isSmall(text) || report === undefined
    return { word: raw, clause: words, ...(isHolding && { changes: 'nothing' }) }
  })
}

/** The clauses that say something and change nothing, in the order of the sentence. */
export function idleIn(account: readonly WordAccount[]): readonly string[] {
  return [...new Set(account.flatMap(({ clause, changes }) => (changes === undefined ? [clause] : [])))]
}
