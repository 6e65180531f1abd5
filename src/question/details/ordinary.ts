import type { Language } from '../../words/language.ts'
import { isConcept, isSmall } from '../search/notions.ts'
import type { Token } from '../text/tokens.ts'
import { exceptWords, onlyWords } from '../vocabulary/narrowing.ts'
import { isOrdinary, isRequest } from '../vocabulary/ordinary.ts'
import { columnOf } from '../vocabulary/values.ts'
import { isCounted } from './filter-of.ts'
import { take, wordAt, type Sentence } from './sentence.ts'

const naming = new Set([...onlyWords, ...exceptWords, ...'of for de del da do dos das from "'.split(' ')])
const articles = new Set('the el la los las o a os as'.split(' '))
/** What may stand between what is counted and a verb that says which of it. */
const linking = new Set('que that which who se got were was fueron foram'.split(' '))
const every = new Set('each every cada'.split(' '))
const opening =
  /^(?:cuant[oa]s?|quant[oa]s?|que|cual(?:es)?|qual|quais|quien(?:es)?|quem|como|how|what|which|who|gimme|dame|deme|me)$/u

/**
 * Everyday words that no reader took, "se aventó", "shake out": nobody is called so. They change nothing, and are said.
 * A verb that tells some of what is counted from the rest, "llamadas que rebotaron", is none of them.
 */
export function readOrdinary(sentence: Sentence, language: Language): void {
  const { tokens, taken } = sentence
  const isFree = (at: number) => tokens[at]?.kind === 'word' && !taken.has(at)
  for (const [at, token] of tokens.entries()) {
    if (!isFree(at) || token.isMended === true || isMeaningful(token.text)) continue
    const isAddress = at === 0 && tokens.length > 3 && opening.test(wordAt(sentence, 1))
    if (isAddress || isRequest(token.text, wordAt(sentence, at - 1))) take(sentence, at, at + 1, 'nothing')
    else if (isOrdinary(token.text, token.raw, language) && !isNamed(sentence, at, token))
      take(sentence, at, at + 1, 'unmet')
  }
}

function isMeaningful(word: string): boolean {
  return isSmall(word) || isConcept(word) || onlyWords.has(word) || exceptWords.has(word)
}

/** Where a name would stand, or written as one. */
function isNamed(sentence: Sentence, at: number, token: Token): boolean {
  let before = at - 1
  while (articles.has(wordAt(sentence, before))) before--
  const isLabelled =
    columnOf(wordAt(sentence, before)) !== undefined && !every.has(wordAt(sentence, before - 1))
  const isCapital = at > 0 && /^\p{Lu}/u.test(token.raw)
  return isCapital || isLabelled || isTelling(sentence, at) || naming.has(wordAt(sentence, before))
}

/** "llamadas que rebotaron", "how many calls bounced", and not "llamadas que se aventaron los agentes". */
function isTelling(sentence: Sentence, at: number): boolean {
  let before = at - 1
  while (linking.has(wordAt(sentence, before))) before--
  const behind = sentence.tokens.slice(at + 1, at + 5)
  const isDone = behind.some(({ text, raw }) => doers.test(text) || /^\p{Lu}\p{Ll}/u.test(raw))
  return isCounted(wordAt(sentence, before)) && !isDone
}

const doers =
  /^(?:agent[es]*|asesor[ae]?s?|atendentes?|cada|each|every|galera|equip[eo]|team|people|gente|campana|campanha|campaign)$/u
